"""Passwords, and texts without them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection

HIDDEN: Final = "***"
_IN_URL: Final = re.compile(r"(://[^:@/\s]*:)[^@\s]*@")
_IN_WORDS: Final = re.compile(
    r"(password\s*=\s*)(?!\*\*\*)('(?:[^'\\]|\\.)*'|[^'\s]\S*)", re.IGNORECASE
)
# What is before an @ is a name or a password, and after a slip in writing it may stand as the host.
_BEFORE_AT: Final = re.compile(r"""(?<=["'])[^"'\s]*@""")


def secrets_of(dsn: str) -> tuple[str, ...]:
    """The pieces of a DSN's password that must not be printed, longest first.

    A password with an unquoted ``/`` breaks the DSN in its middle, and libpq then quotes a piece
    of it, so the pieces count too. A word that the rest of the DSN says as well is no secret.
    """
    from urllib.parse import unquote

    found = re.search(r"//[^:@]*:(.*)@", dsn) or re.search(
        r"\bpassword\s*=\s*('(?:\\.|[^'])*'|[^&\s]*)", dsn
    )
    if found is None:
        return ()
    rest = dsn[: found.start(1)] + dsn[found.end(1) :]
    public = set(re.split(r"\W+", rest))
    password = found.group(1).strip("'")
    pieces = {password, unquote(password), *re.split(r"[/:@?#&=\s]+", password)} - public - {""}
    return tuple(sorted(pieces, key=lambda piece: (-len(piece), piece)))


def redact(text: str, dsns: Collection[str] = ()) -> str:
    """The text on one line, without the passwords of these DSNs or any that it shows itself."""
    for dsn in dsns:
        for secret in secrets_of(dsn):
            text = re.sub(rf"(?<!\w){re.escape(secret)}(?!\w)", HIDDEN, text)
    text = _IN_URL.sub(rf"\1{HIDDEN}@", text)
    text = _IN_WORDS.sub(rf"\1{HIDDEN}", text)
    return " ".join(_BEFORE_AT.sub(f"{HIDDEN}@", text).split())
