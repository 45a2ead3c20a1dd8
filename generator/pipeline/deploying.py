"""A database from files of SQL: deployed where nobody needs it, read, and gone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator import disk
from generator.errors import ConfigError, EmptyDatabase, SqlFailed
from generator.pipeline import migrations
from generator.pipeline.reading import read_database

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from generator.config import Config
    from generator.embedded import Psql, Refusal
    from generator.model.catalog import Database
    from generator.pipeline.progress import Progress

# SQLSTATEs of what only works outside a transaction: CREATE INDEX CONCURRENTLY and others, and a label of an enum that
# is used where it was added.
_NEEDS_NO_TRANSACTION: Final = frozenset({"25001", "55P04"})
# Such a path is relative to the script's own folder, so psql has to know that.
_BESIDE: Final = re.compile(rb"\\(?:ir|include_relative)\b")
_MENDS: Final = (
    (r"Permission denied", "the user that psql runs as, who isn't root, has to be able to read it"),
    (r'role ".*" does not exist', "create it in a file that goes before: --ddl roles.sql"),
    (
        r"extension .* is not available|could not open extension",
        "name a server that has it: --scratch-dsn",
    ),
    (
        r"permission denied|must be (?:superuser|owner|able)|only superuser",
        "files run as an ordinary role here; name a server where yours may: --scratch-dsn",
    ),
)


def read_ddl(
    patterns: Sequence[str], config: Config, progress: Progress, scratch: str | None = None
) -> Database:
    """The selected part of the database that files of SQL make.

    They run through psql, in the order of ``migrations.find``, each in a transaction if it can, in
    a throw-away server; or in a new database of the server that ``scratch`` names, which is dropped
    in the end. Raises ConfigError for files that aren't there or make nothing, SqlFailed with file and line,
    EmbeddedUnavailable, and ConnectionFailed.
    """
    from generator.embedded import deploying_here, deploying_there

    files = migrations.find(patterns)
    progress.stage("starting a server" if scratch is None else "making a database")
    with deploying_here() if scratch is None else deploying_there(scratch) as (psql, dsn):
        progress.stage("deploying SQL files", len(files))
        for file in files:
            if refused := _deploy(psql, file):
                raise SqlFailed(_told(file, refused, ours=scratch is None))
            progress.advance()
        try:
            return read_database(dsn, config, progress)
        except EmptyDatabase:
            raise ConfigError(_made_nothing(files)) from None


def _deploy(psql: Psql, file: Path) -> Refusal | None:
    script = disk.read_file(file)
    if script is None:
        raise ConfigError(f"--ddl: there is no file {file}")
    up = migrations.upwards(script)
    # As text it needn't be readable for the account that psql runs as.
    source = file if up == script and _BESIDE.search(script) else up
    refused = psql.run(source, one_transaction=True)
    if refused and refused.state in _NEEDS_NO_TRANSACTION:
        return psql.run(source, one_transaction=False)
    return refused


def _made_nothing(files: Sequence[Path]) -> str:
    which = str(files[0]) if len(files) == 1 else f"{len(files)} files from {files[0]} on"
    return (
        f"--ddl: {which} ran, and there are no tables, types or routines then; name the files that"
        " make them, before those that change them"
    )


def _told(file: Path, refused: Refusal, *, ours: bool) -> str:
    place = refused.file or str(file)
    line = f":{refused.line}" if refused.line else ""
    reason = refused.message.removeprefix(f"{place}: ")
    mends = [mend for pattern, mend in _MENDS if re.search(pattern, reason)]
    more = mends[:1] if ours and mends else refused.more
    return "; ".join([f"{place}{line}: {reason}", *more])
