"""Why there is no connection, and what mends it: one line, never a password."""

from __future__ import annotations

import re
from typing import Final

from generator.redaction import redact

_SHAPE: Final = "write postgresql://user@host/name or host=… dbname=…"
# In a string that can't be read, nobody knows which part the quoted one is,
_QUOTED: Final = re.compile('".*"', re.DOTALL)
# unless it has no place for a password: no colon but a scheme's and a port's, no such key.
_MAYBE_PASSWORD: Final = re.compile(r"pa\w*w|:(?!//|\d+(?:[/?][^@]*)?$)", re.IGNORECASE | re.DOTALL)
# libpq asks this of some servers and not of others.
_ASKED: Final = re.compile(r"\s*Is the server running[^?]*\?")
_UNREACHABLE: Final = "are host and port right, and is the server running?"
# In the words of libpq and the server; of one that speaks another language the error stays as it is.
_MENDS: Final = (
    ("no password supplied", "set PGPASSWORD, write ~/.pgpass, or put it into the DSN"),
    ("password authentication failed", "correct it in PGPASSWORD, ~/.pgpass or the DSN"),
    (r"database .* does not exist", "`psql -l` lists the databases"),
    ("permission denied for database", "its owner has to GRANT CONNECT ON DATABASE to the role"),
    (r"role .* does not exist", "name another user in the DSN or PGUSER"),
    (
        r"no pg_hba\.conf entry",
        "the server's pg_hba.conf has to allow this user, host and database",
    ),
    ("refused|timeout|timed out|No such file|resolve|translate|unreachable|No route", _UNREACHABLE),
)


def unreadable(dsn: str, error: Exception) -> str:
    """What is wrong with a string that libpq can't read as a DSN, and what one looks like."""
    reason = redact(str(error), [dsn])
    if _MAYBE_PASSWORD.search(dsn):
        reason = _QUOTED.sub('"…"', reason)
    return f"not a connection string: {reason}; {_SHAPE}"


def refused(dsn: str, error: Exception) -> str:
    """What the server or libpq said of an attempt to connect, and what mends it."""
    reason = redact(_ASKED.sub("", str(error)), [dsn])
    mend = next((mend for said, mend in _MENDS if re.search(said, reason)), "")
    return f"cannot connect: {reason}{'; ' if mend else ''}{mend}"
