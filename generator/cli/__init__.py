"""The command line: the only part that prints and exits.

Exit codes: 0 same, 1 error (of usage too), 2 drift, 3 breaking drift. Data goes to stdout, all else
to stderr. Modules are imported where they are used, so that every command starts at once.
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING, Annotated, Final, cast

import typer

from generator import __version__
from generator.cli import (
    check,
    demo,
    diff,
    docs,
    explain,
    generate,
    init,
    introspect,
    lint,
    targets,
    verify,
)
from generator.cli.console import abandon_stdout, fail, require_command
from generator.errors import PgscribeError

if TYPE_CHECKING:
    from collections.abc import Sequence

ERROR: Final = 1
_COLLECT_SELDOM: Final = (50_000, 20, 100)
# Of its exceptions typer shows only this one; what it derives from is every error of usage.
_USAGE_ERROR: Final = cast("type[typer.BadParameter]", typer.BadParameter.__mro__[1])

app = typer.Typer(
    name="pgscribe",
    # A traceback with local variables would print the DSN.
    pretty_exceptions_enable=False,
    # Rich would take [tool.pgscribe] for markup, and 0.1 s for its imports.
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (init, introspect, generate, check, diff, lint, verify, explain, demo, targets):
    name = command.__name__.rpartition(".")[2]
    app.command(name, epilog=command.EXAMPLES)(command.run)
app.add_typer(docs.app, name="docs")


def _version(wanted: bool) -> None:
    if wanted:
        print(f"pgscribe {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _root(
    context: typer.Context,
    _version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Read a PostgreSQL database; write its types, models, API, diagrams, docs; tell of drift."""
    require_command(context)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit code."""
    try:
        code = app(args=arguments, prog_name="pgscribe", standalone_mode=False)
        sys.stdout.flush()
    except PgscribeError as error:
        return fail(str(error))
    except _USAGE_ERROR as error:
        command = error.ctx.command_path if error.ctx else "pgscribe"
        message = error.format_message().rstrip(".")
        return fail(f"{message}; see {command} --help")
    except typer.Abort:
        return fail("stopped")
    except BrokenPipeError:
        return abandon_stdout()
    except OSError as error:
        # Of the net: what a flow knows more of, it says itself.
        abandon_stdout()
        return fail(f"{error.filename or 'output'}: {error.strerror or error}")
    return code if isinstance(code, int) else 0


def main() -> None:
    """The console script ``pgscribe``."""
    # A process lives for seconds and makes hardly any cycles: with the usual thresholds, looking for them takes a
    # tenth of its time.
    gc.set_threshold(*_COLLECT_SELDOM)
    code = run()
    # All that is left dies with the process; to look for cycles in it once more takes a tenth of a second.
    gc.freeze()
    sys.exit(code)
