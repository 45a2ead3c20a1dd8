"""What is shown: data on stdout; progress, summaries and errors on stderr."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, Final, Self

import typer

if TYPE_CHECKING:
    from types import TracebackType

    from rich.progress import Progress, TaskID

# What a shell reports of a program that a closed pipe ended.
_PIPE_CLOSED: Final = 128 + 13


def fail(message: str) -> int:
    """Print an error as one line, without any password, and return its exit code."""
    from generator.escape import terminal
    from generator.redaction import redact

    say(f"error: {terminal(redact(message))}")
    return 1


def require_command(context: typer.Context) -> None:
    """Show the help of a group of commands that was given none of them, an error of usage."""
    if context.invoked_subcommand is None:
        say(context.get_help())
        raise typer.Exit(1)


def say(line: str) -> None:
    """Print a line for people."""
    print(line, file=sys.stderr, flush=True)


def warn(line: str) -> None:
    """Print a warning; text of the database in it can't command the terminal."""
    from generator.escape import terminal

    say(f"warning: {terminal(line)}")


def emit(data: bytes) -> None:
    """Write data to stdout. When nobody reads it any more, end in silence."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise typer.Exit(abandon_stdout()) from None


def abandon_stdout() -> int:
    """Have what is left in the buffer go nowhere when Python ends; the code of a closed pipe."""
    with contextlib.suppress(OSError):  # a stdout without a file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _PIPE_CLOSED


def emit_lines(lines: list[str]) -> None:
    """Write lines of data; text of the database in them can't command the terminal."""
    from generator.escape import terminal

    emit("".join(f"{terminal(line)}\n" for line in lines).encode())


class Steps:
    """Progress of a flow (``generator.pipeline.Progress``): a bar on a terminal, else lines."""

    def __init__(self) -> None:
        self._bars: Progress | None = None
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        if sys.stderr.isatty():
            self._bars = _bars()
            self._bars.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bars is not None:
            self._bars.stop()

    def stage(self, name: str, total: int = 0) -> None:
        """Begin a stage."""
        if self._bars is None:
            say(f"{name}: {total}" if total else name)
            return
        if self._task is not None:
            self._bars.remove_task(self._task)
        self._task = self._bars.add_task(name, total=total or None)

    def advance(self, count: int = 1) -> None:
        """Some steps of the stage are done."""
        if self._bars is not None and self._task is not None:
            self._bars.advance(self._task, count)


def _bars() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)
