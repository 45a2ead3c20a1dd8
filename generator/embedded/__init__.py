"""A PostgreSQL server of our own: private, throw-away, and gone when this process is.

    with embedded.start() as server:
        dsn = server.create_database("shop", owner="stranger")
        server.run_sql_files("shop", [Path("schema.sql")], user="stranger")

It lives in a folder that nobody else can enter, listens on a unix socket there, and trades every
guarantee about crashes for speed. A watchdog ends it when this process ends, however that happens.

Scripts for psql are deployed into such a server, or into a new database of one that the user names.
"""

from generator.embedded.binaries import find_binaries
from generator.embedded.psql import Psql, Refusal
from generator.embedded.scratch import deploying_here, deploying_there
from generator.embedded.server import SUPERUSER, Server, start

__all__ = [
    "SUPERUSER",
    "Psql",
    "Refusal",
    "Server",
    "deploying_here",
    "deploying_there",
    "find_binaries",
    "start",
]
