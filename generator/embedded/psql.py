"""psql with scripts of the user, kept from what a script has no business with."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from generator.embedded.account import Account

# What psql calls a script that has no path.
_STDIN: Final = "<stdin>"

# A script may say \! and \copy … program, and write files with \o: a process that may start no other and let no file
# grow does neither. bash and zsh know the limit of processes as -u, dash as -p.
_LIMITED: Final = (
    "{ (ulimit -u 0) 2>/dev/null && ulimit -u 0 || ulimit -p 0; } && ulimit -f 0 || exit 126\n"
    # What can't be written is an error then, and no end without a word.
    "trap '' XFSZ\n"
    'exec "$@"'
)
# "psql:schema.sql:7: ERROR:  42P01: relation …", or "psql:schema.sql:7: error: invalid command …".
_PLACED: Final = re.compile(r"psql:(?P<file>.*?):(?P<line>\d+): (?P<message>.*)")
_OF_SERVER: Final = re.compile(r"[^\s:]+:  (?P<state>[0-9A-Z]{5}): (?P<message>.*)")
_OF_PSQL: Final = re.compile(r"(?:error: )?(?P<message>.*)")
# The classes of success, warnings and no data (Appendix A of the manual), in which notices come.
_NOTICES: Final = ("00", "01", "02")
_MORE: Final = re.compile(r"(?:DETAIL|HINT):  (.*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a script stopped. ``file`` is empty for the script itself, ``line`` 0 where nobody knows it.

    ``state`` is the SQLSTATE, empty for what psql refused itself. ``more`` is what the server adds: details and a hint.
    """

    file: str
    line: int
    message: str
    state: str = ""
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Psql:
    """psql and the database that it runs scripts in. ``dsn`` holds no password: others see arguments."""

    program: Path
    account: Account
    dsn: str
    environ: Mapping[str, str] = field(default_factory=dict, repr=False)

    def run(self, script: bytes | Path, *, one_transaction: bool) -> Refusal | None:
        r"""Run a script, in the working folder, and return why it stopped before its end.

        A path is for scripts that include others beside them (``\ir``); the account reads it.
        """
        options = ("-X", "-q", "-w", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=verbose")
        transaction = ("--single-transaction",) if one_transaction else ()
        source = ("-f", script if isinstance(script, Path) else "-", "-d", self.dsn)
        command = ("/bin/sh", "-c", _LIMITED, "sh", self.program, *options, *transaction, *source)
        try:
            process = self._started(command, Path.cwd())
        except PermissionError:
            # A folder of root's own, which its scripts needn't be read from: only \i is lost.
            process = self._started(command, Path("/"))
        with process:
            try:
                _, told = process.communicate(None if isinstance(script, Path) else script)
            except BaseException:
                process.kill()
                raise
        if process.returncode == 0:
            return None
        return _refusal(told.decode("utf-8", "replace"))

    def _started(self, command: Sequence[str | Path], folder: Path) -> subprocess.Popen[bytes]:
        return self.account.spawn(
            *command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=str(folder),
            environ={"PGCLIENTENCODING": "UTF8", **self.environ},
        )


def _refusal(told: str) -> Refusal:
    """The last that psql said of a place in the script: it stops at the first error."""
    lines = told.splitlines()
    for number in range(len(lines) - 1, -1, -1):
        if (placed := _PLACED.fullmatch(lines[number])) is None:
            continue
        found = _OF_SERVER.fullmatch(placed["message"])
        if found and found["state"].startswith(_NOTICES):
            continue
        message = found or _OF_PSQL.fullmatch(placed["message"])
        more = map(_MORE.fullmatch, lines[number + 1 :])
        return Refusal(
            file="" if placed["file"] == _STDIN else placed["file"],
            line=int(placed["line"]),
            message=message["message"] if message else "",
            state=found["state"] if found else "",
            more=tuple(line[1].rstrip(".") for line in more if line),
        )
    last = lines[-1].removeprefix("psql: ").removeprefix("error: ") if lines else "psql failed"
    return Refusal(file="", line=0, message=last)
