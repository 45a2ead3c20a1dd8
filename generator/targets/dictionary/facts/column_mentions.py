"""Which columns a piece of SQL names.

In what the server deparses under an empty search path, each relation is written ``schema.name``, with its alias behind
it, and a column without a qualifier is the table's own: in a sub-select it would have one (``ruleutils.c``, varprefix).
Bodies of functions are as people wrote them: what is found there is what they name in the same way.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from msgspec import Struct

from generator.model.types import QualifiedName

_TOKEN: Final = re.compile(
    r"""E'(?:[^'\\]|''|\\.)*' | '(?:[^']|'')*' | --[^\n]* | /\*.*?\*/
    | "(?P<quoted>(?:[^"]|"")*)"
    | (?P<word>[A-Za-z_\u0080-\U0010ffff][\w$]*)
    | (?P<mark>[^\s\w])""",
    re.VERBOSE | re.DOTALL,
)
_NAME, _WORD, _MARK = "name", "word", "mark"
_ROWS: Final = {"NEW": "new", "OLD": "old"}
_END: Final = ("", "")
_DOT: Final = (_MARK, ".")
_AS: Final = frozenset({(_WORD, "AS"), (_NAME, "as")})
_READS: Final = frozenset(
    (kind, word if kind == _WORD else word.lower())
    for word in ("FROM", "JOIN", "UPDATE", "INTO")
    for kind in (_WORD, _NAME)
)
_NO_COLUMN_AFTER: Final = frozenset({(_MARK, ":"), *_AS})


class Mentions(Struct, frozen=True, gc=False):
    """``bare`` are names without a qualifier, ``pairs`` those with one, ``others`` columns of relations by alias."""

    bare: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    others: frozenset[tuple[QualifiedName, str]]

    def of_rows(self) -> frozenset[str]:
        """The columns of OLD and NEW, the rows that a trigger is called for."""
        return frozenset(name for left, name in self.pairs if left in {"new", "old"})

    def of_table(self, name: str) -> frozenset[str]:
        """What an expression of this table (a policy's, an index's) names of the table itself."""
        return self.bare | {column for left, column in self.pairs if left == name}


@lru_cache(maxsize=4096)
def column_mentions(sql: str) -> Mentions:
    """What may be columns in this SQL; whoever asks knows which columns there are."""
    tokens = _tokens(sql)
    bare: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    # Two sub-selects may give one alias to two relations.
    aliases: dict[str, set[QualifiedName]] = {}
    read: set[QualifiedName] = set()
    for at, (kind, text) in enumerate(tokens):
        before = tokens[at - 1] if at else _END
        if kind != _NAME or before == _DOT:
            continue
        after = [*tokens[at + 1 : at + 5], _END, _END, _END, _END]
        if after[0] != _DOT:
            if before not in _NO_COLUMN_AFTER and after[0] != (_MARK, "("):
                bare.add(text)
        elif after[1][0] == _NAME:
            relation = QualifiedName(schema=text, name=after[1][1])
            pairs.add((text, relation.name))
            aliases.setdefault(relation.name, set()).add(relation)
            alias = after[3] if after[2] in _AS else after[2]
            if alias[0] == _NAME:
                aliases.setdefault(alias[1], set()).add(relation)
            if before in _READS:
                read.add(relation)
    others = {(each, right) for left, right in pairs for each in aliases.get(left, ())}
    if len(read) == 1:
        # A query of one relation alone needs no qualifiers.
        others |= {(relation, name) for relation in read for name in bare}
    return Mentions(frozenset(bare), frozenset(pairs), frozenset(others))


def _tokens(sql: str) -> list[tuple[str, str]]:
    found = []
    for match in _TOKEN.finditer(sql):
        kind = match.lastgroup
        if kind == "quoted":
            found.append((_NAME, match[kind].replace('""', '"')))
        elif kind == "word":
            text = _ROWS.get(match[kind], match[kind])
            # The server writes key words in upper case, and what isn't quoted in lower.
            found.append((_NAME if text == text.lower() else _WORD, text))
        elif kind == "mark":
            found.append((_MARK, match[kind]))
    return found
