"""Whether two texts of a query are one query: servers write the same one in two ways.

From PostgreSQL 16 on, columns are qualified only where there is more than one relation to choose from
(``get_variable`` in ruleutils.c). A name of a function or type is qualified wherever it isn't the system's own, so a
qualifier in front of one says something.
"""

from __future__ import annotations

import re
from typing import Final

_TOKEN: Final = re.compile(
    r"""[Ee]?'(?:[^']|'')*'|"(?:[^"]|"")*"|[^\W\d][\w$]*|[\d.]+|::|\s+|.""", re.DOTALL
)
_NAME: Final = re.compile(r'"(?:[^"]|"")*"|[^\W\d][\w$]*')


def same_query(old: str, new: str) -> bool:
    """Whether one is the other, but for qualifiers of columns that only one of them has."""
    if old == new:
        return True
    one, other = _tokens(old), _tokens(new)
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    return _without_qualifiers(longer, shorter) == shorter


def _tokens(text: str) -> list[str]:
    return [token for token in _TOKEN.findall(text) if not token.isspace()]


def _without_qualifiers(longer: list[str], shorter: list[str]) -> list[str]:
    """The longer one, without the qualifiers that the shorter one lacks where they stand."""
    kept: list[str] = []
    at = 0
    while at < len(longer):
        place = len(kept)
        if place < len(shorter) and longer[at] != shorter[place] and _qualifies(longer, at):
            at += 2
        kept.append(longer[at])
        at += 1
    return kept


def _qualifies(tokens: list[str], at: int) -> bool:
    """Whether a name stands there that qualifies a column."""
    if at + 2 >= len(tokens) or tokens[at + 1] != "." or not _NAME.fullmatch(tokens[at]):
        return False
    called = at + 3 < len(tokens) and tokens[at + 3] == "("
    typed = at > 0 and tokens[at - 1] in {"::", "COLLATE"}
    return not called and not typed
