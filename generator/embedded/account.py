"""Whom the server's programs run as."""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import EmbeddedUnavailable

if TYPE_CHECKING:
    from collections.abc import Mapping

# Of the 103 bytes that a socket's path may have (macOS), our folder and its name take 33.
_LONGEST_BASE = 70


@dataclass(frozen=True, slots=True)
class Account:
    """Whom the server's programs run as: PostgreSQL refuses root; None is whoever we are."""

    user: int | None = None
    group: int | None = None

    @classmethod
    def find(cls) -> Account:
        """Ourselves, or in root's place an ordinary user. Raises EmbeddedUnavailable without any."""
        if os.name != "posix":
            raise EmbeddedUnavailable("the embedded server needs unix sockets; there are none here")
        if os.geteuid() != 0:
            return cls()
        import pwd  # Windows has none

        for name in ("postgres", "nobody"):
            with contextlib.suppress(KeyError):
                entry = pwd.getpwnam(name)
                return cls(entry.pw_uid, entry.pw_gid)
        raise EmbeddedUnavailable("PostgreSQL refuses to run as root: be another user")

    def spawn(
        self,
        *command: str | Path,
        stdout: int = subprocess.PIPE,
        stderr: int = subprocess.STDOUT,
        cwd: str = "/",
        environ: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a program with nothing of our environment, which may hold a password."""
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=stdout,
            stderr=stderr,
            cwd=cwd,
            env={"PATH": os.defpath, "LC_ALL": "C", **(environ or {})},
            # A session of its own: Ctrl-C in our terminal isn't for the watchdog.
            start_new_session=True,
            user=self.user,
            group=self.group,
            extra_groups=None if self.user is None else [],
        )

    def run(self, *command: str | Path) -> tuple[bool, str]:
        """Run a program to its end: whether it succeeded, and what it printed."""
        try:
            with self.spawn(*command) as process:
                output, _ = process.communicate()
        except OSError as error:
            return False, str(error)
        return process.returncode == 0, output.decode("utf-8", "replace").strip()

    def own(self, path: Path) -> None:
        """Make the account the owner of a file or folder that we made."""
        if self.user is not None and self.group is not None:
            os.chown(path, self.user, self.group)

    def private_folder(self) -> Path:
        """Make a folder that only the account can enter, its path short enough for a socket."""
        # The temp folder of root, or of a long-winded CI, may be closed to the account or too deep.
        for base in (tempfile.gettempdir(), "/tmp", "/var/tmp"):  # noqa: S108 - mkdtemp is safe there
            may_write, _ = self.run("/bin/sh", "-c", 'test -w "$0" && test -x "$0"', base)
            if may_write and len(os.fsencode(base)) <= _LONGEST_BASE:
                folder = Path(tempfile.mkdtemp(prefix="pgscribe-", dir=base))
                self.own(folder)
                return folder
        raise EmbeddedUnavailable("no temporary folder for a server: set TMPDIR to a short path")
