"""The server's deparsed SQL as a tree, as far as a limit on values can be read from it.

PostgreSQL writes the expressions of its catalog with all parentheses and under an empty search path (documentation,
"System Information Functions", pg_get_expr): an operator without a schema is one of pg_catalog, and so is a type.
What isn't known here is Opaque, as little around it as can be; nothing is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, TypeAlias

from msgspec import Struct

from generator.model.types import SQL_NAMES, TypeRef


class Name(Struct, frozen=True):
    """A column; the empty name is VALUE, what a domain is asked to hold."""

    name: str


class Constant(Struct, frozen=True):
    """A literal: the text between its quotes, or the digits of a bare number."""

    text: str


class Cast(Struct, frozen=True):
    """``operand::type``."""

    operand: Expression
    type: TypeRef


class Call(Struct, frozen=True):
    """A call of a function of pg_catalog, with one argument."""

    function: str
    argument: Expression


class Items(Struct, frozen=True):
    """``ARRAY[…]``."""

    items: tuple[Expression, ...]


class Comparison(Struct, frozen=True):
    """``left operator right``; with ``any_of``, ``left operator ANY (right)``."""

    left: Expression
    operator: str
    right: Expression
    any_of: bool = False


class IsNull(Struct, frozen=True):
    """``operand IS NULL``."""

    operand: Expression


class Not(Struct, frozen=True):
    """``NOT operand``; ``operand IS NOT NULL`` is one of ``IsNull``."""

    operand: Expression


class Together(Struct, frozen=True):
    """Parts joined by AND, or by OR when ``either``."""

    parts: tuple[Expression, ...]
    either: bool = False


class Opaque(Struct, frozen=True):
    """Anything else."""


Expression: TypeAlias = (
    Name | Constant | Cast | Call | Items | Comparison | IsNull | Not | Together | Opaque
)

VALUE: Final = Name("")

_TOKEN: Final = re.compile(
    r"""\s*(?:
      (?P<escape>E'(?:[^'\\]|''|\\.)*')
    | (?P<text>'(?:[^']|'')*')
    | (?P<quoted>"(?:[^"]|"")*")
    | (?P<number>[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)
    | (?P<word>[A-Za-z_\u0080-\U0010ffff][\w$]*)
    | (?P<mark>::|[()\[\],.])
    | (?P<operator>[-+*/<>=~!@\#%^&|`?]+)
    )""",
    re.VERBOSE | re.DOTALL,
)
_END: Final = ("", "")
_CATALOG_NAMES: Final = {sql: name for name, sql in SQL_NAMES.items()} | {"character": "bpchar"}
# Types of two words; those of more words are of no use to a limit.
_TWO_WORDS: Final = frozenset({("character", "varying"), ("double", "precision")})
_ESCAPED: Final = re.compile(r"''|\\(.)", re.DOTALL)
_TRUTH: Final = frozenset({"true", "false"})


@lru_cache(maxsize=4096)
def parse(sql: str) -> Expression:
    """Read an expression of the model, as a CHECK's. Tables of one hand have many in common."""
    tokens = _tokens(sql)
    if tokens is None:
        return Opaque()
    return _Parser(tokens).whole()


class _UnknownError(Exception):
    """What stands here isn't known; caught at the parenthesis around it."""


_Token: TypeAlias = tuple[str, str]


def _tokens(sql: str) -> list[_Token] | None:
    found = []
    position, end = 0, len(sql.rstrip())
    while position < end:
        match = _TOKEN.match(sql, position)
        if match is None or match.lastgroup is None:
            return None
        found.append((match.lastgroup, match[match.lastgroup]))
        position = match.end()
    return found


def _partners(tokens: list[_Token]) -> Mapping[int, int] | None:
    """Where the parenthesis that is opened at each place is closed; None when they don't match."""
    open_at: list[int] = []
    partners = {}
    for place, token in enumerate(tokens):
        if token == ("mark", "("):
            open_at.append(place)
        elif token == ("mark", ")"):
            if not open_at:
                return None
            partners[open_at.pop()] = place
    return None if open_at else partners


class _Parser:
    """Recursive descent. Each method begins at ``_at`` and leaves it behind what it has read."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._partners = _partners(tokens)
        self._at = 0

    def whole(self) -> Expression:
        if self._partners is None:
            return Opaque()
        return self._until(len(self._tokens))

    def _until(self, end: int) -> Expression:
        """Read all up to ``end``; Opaque when that isn't one known expression."""
        try:
            found = self._joined("OR")
        except (_UnknownError, RecursionError):
            found = Opaque()
        if self._at != end:
            found = Opaque()
        self._at = end
        return found

    # ---- tokens ----

    def _next(self) -> _Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else _END

    def _take(self, *wanted: _Token) -> bool:
        """Step over these tokens if they all come next."""
        here = self._tokens[self._at : self._at + len(wanted)]
        if here != list(wanted):
            return False
        self._at += len(wanted)
        return True

    def _demand(self, token: _Token) -> None:
        if not self._take(token):
            raise _UnknownError

    # ---- predicates ----

    def _joined(self, word: str) -> Expression:
        parts = [self._joined("AND") if word == "OR" else self._predicate()]
        while self._take(("word", word)):
            parts.append(self._joined("AND") if word == "OR" else self._predicate())
        return parts[0] if len(parts) == 1 else Together(tuple(parts), either=word == "OR")

    def _predicate(self) -> Expression:
        if self._take(("word", "NOT")):
            return Not(self._predicate())
        left = self._operand()
        kind, text = self._next()
        if kind == "operator":
            self._at += 1
            if self._take(("word", "ANY")):
                return Comparison(left, text, self._parenthesised(), any_of=True)
            return Comparison(left, text, self._operand())
        if self._take(("word", "IS"), ("word", "NULL")):
            return IsNull(left)
        if self._take(("word", "IS"), ("word", "NOT"), ("word", "NULL")):
            return Not(IsNull(left))
        return left

    # ---- values ----

    def _operand(self) -> Expression:
        found = self._primary()
        while self._take(("mark", "::")):
            found = Cast(found, self._type())
        return found

    def _primary(self) -> Expression:
        kind, text = self._next()
        if (kind, text) == ("mark", "("):
            return self._parenthesised()
        self._at += 1
        match kind:
            case "text":
                return Constant(text[1:-1].replace("''", "'"))
            case "escape":
                # The server doubles what it has to, and writes no other escape.
                return Constant(_ESCAPED.sub(lambda match: match[1] or "'", text[2:-1]))
            case "number":
                return Constant(text)
            case "quoted":
                return self._named(text[1:-1].replace('""', '"'), plain=False)
            case "word":
                return self._named(text, plain=True)
        raise _UnknownError

    def _parenthesised(self) -> Expression:
        if self._partners is None or self._next() != ("mark", "("):
            raise _UnknownError
        end = self._partners[self._at]
        self._at += 1
        found = self._until(end)
        self._at = end + 1
        return found

    def _named(self, name: str, *, plain: bool) -> Expression:
        following = self._next()
        if following == ("mark", "("):
            return Call(name, self._parenthesised())
        if plain and name == "ARRAY":
            return self._array()
        if plain and name == "VALUE":
            return VALUE
        # Other words in upper case, CURRENT_USER or CASE, are never names of columns.
        if plain and (name != name.lower() or name in _TRUTH):
            raise _UnknownError
        return Name(name)

    def _array(self) -> Expression:
        self._demand(("mark", "["))
        items = [self._operand()]
        while self._take(("mark", ",")):
            items.append(self._operand())
        self._demand(("mark", "]"))
        return Items(tuple(items))

    def _type(self) -> TypeRef:
        schema, name = "", self._type_word()
        if self._take(("mark", ".")):
            schema, name = name, self._type_word()
        modifier = ""
        if self._next() == ("mark", "(") and self._partners is not None:
            start, end = self._at + 1, self._partners[self._at]
            modifier = "".join(text for _, text in self._tokens[start:end])
            self._at = end + 1
        array = self._take(("mark", "["), ("mark", "]"))
        if schema:
            return TypeRef(schema=schema, name=name, modifier=modifier, array=array)
        return TypeRef(name=name, modifier=modifier, array=array)

    def _type_word(self) -> str:
        kind, text = self._next()
        self._at += 1
        if kind == "quoted":
            return text[1:-1].replace('""', '"')
        if kind != "word":
            raise _UnknownError
        if (text, self._next()[1]) in _TWO_WORDS:
            text = f"{text} {self._next()[1]}"
            self._at += 1
        return _CATALOG_NAMES.get(text, text)
