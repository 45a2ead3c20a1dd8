"""Named queries: a file of SQL each, whose first comment lines say what the query is for and what it is given.

    -- name: open_orders
    -- purpose: What one customer still waits for.
    -- param $1 uuid: The customer (orders.customer_id).
    -- example $1: 3f0c0b9e-8a53-4c1e-9a57-0d6a6f0f2f11
    -- index: idx_orders_customer_open
    SELECT … FROM shop.orders WHERE customer_id = $1

Parameters are ``$1`` or ``:customer``, one way in one file, each declared with its type. ``example`` is a value to run
the query with, ``index`` an index that it was written for. A line that begins with two spaces goes on with the one
above, and any other comment is left alone.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.errors import ConfigError
from generator.model.mistakes import unknown_key
from generator.model.statement import Statement, parse_statement

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEYS: Final = ("name", "purpose", "param", "example", "index")
# Of the keys that are about a parameter.
_SHAPES: Final = {"param": "-- param $1 uuid: What it is", "example": "-- example $1: A value"}
_ENTRY: Final = re.compile(
    r"--\s*(?P<key>[A-Za-z]+)(?:\s+(?P<subject>[$:]\w+))?(?P<words>[^:]*):(?P<said>.*)"
)
_CONTINUED: Final = re.compile(r"--\s{2,}(\S.*)")
_WORD: Final = r'(?:"(?:[^"]|"")+"|[^\W\d][\w$]*)'
# A name, maybe of two parts or several words, what is in brackets behind it, and what makes it an array.
_TYPE: Final = re.compile(
    rf"{_WORD}(?:\.{_WORD})?(?: [a-z]+)*(?: ?\(\d+(?:, ?-?\d+)?\))?(?: [a-z]+)*(?:\[\d*\])*"
)
# Nearer than this a key is a slip; farther away a comment that happens to hold a colon.
_SLIP: Final = 0.7


class Parameter(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A parameter by its name in the text (``$1``, ``:customer``). ``type`` is SQL; no ``example``, no run."""

    name: str
    type: str
    meaning: str = ""
    example: str | None = None


class Query(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A named query. ``text`` is the SQL as its file has it, ``statement`` as the server takes it.

    The statement's parameters are ``$1`` … in the order of ``parameters``, each cast to its type. ``indexes`` are those
    that it was written for, as its file names them.
    """

    name: str
    text: str
    statement: str
    purpose: str = ""
    parameters: tuple[Parameter, ...] = ()
    indexes: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """What tells the statement from another: a plan that was made of it says it."""
        return hashlib.sha256(self.statement.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def decode_query(data: bytes, *, name: str, source: str) -> Query:
    """Read a file of one query. Raises ConfigError with ``source``, the line and what to write instead."""
    try:
        # A checkout may have CRLF; other separators of lines belong to strings.
        lines = data.decode("utf-8-sig").replace("\r\n", "\n").split("\n")
    except UnicodeDecodeError as error:
        raise ConfigError(f"{source}: {error}; save it as UTF-8") from error
    length = next((at for at, line in enumerate(lines) if _begins(line)), len(lines))
    header = _Header(name, source)
    for number, line in enumerate(lines[:length], 1):
        header.read(line.strip(), number)
    statement = parse_statement(
        "\n".join(lines[length:]), source=source, first_line=length + 1, declared=header.types
    )
    parameters = _in_order(header, statement, source)
    types = {parameter.name: parameter.type for parameter in parameters}
    return Query(
        name=name,
        text=statement.text,
        statement=statement.with_parameters(types),
        purpose=header.purpose,
        parameters=parameters,
        indexes=tuple(header.indexes),
    )


def _begins(line: str) -> bool:
    """Whether the query begins here: a line that is neither blank nor a comment of its own."""
    return bool(line.strip()) and not line.lstrip().startswith("--")


class _Header:
    """What the first comment lines of a file say, while they are read."""

    def __init__(self, name: str, source: str) -> None:
        self.purpose = ""
        self.types: dict[str, str] = {}
        self.meanings: dict[str, str] = {}
        self.examples: dict[str, str] = {}
        self.indexes: list[str] = []
        self._name = name
        self._source = source
        self._last = ("", "")

    def read(self, line: str, number: int) -> None:
        """Take one line in. Raises ConfigError."""
        place = f"{self._source}:{number}"
        if (entry := _ENTRY.fullmatch(line)) and self._is_entry(entry, place):
            self._take(entry, place)
        elif continued := _CONTINUED.fullmatch(line):
            self._go_on(continued[1].strip())
        else:
            self._last = ("", "")

    def _is_entry(self, entry: re.Match[str], place: str) -> bool:
        """Whether a comment with a colon is an entry, and not prose. Raises ConfigError for a slip."""
        import difflib

        key, subject, words = entry["key"], entry["subject"], entry["words"].strip()
        if key in _KEYS:
            if key == "param" or subject or not words:
                return True
        elif subject or not words:
            near = difflib.get_close_matches(key.lower(), _KEYS, n=1, cutoff=_SLIP)
            if subject or near:
                raise ConfigError(f"{place}: {unknown_key(key, _KEYS)}")
        return False

    def _take(self, entry: re.Match[str], place: str) -> None:
        key, subject, said = entry["key"], entry["subject"] or "", entry["said"].strip()
        if (key in _SHAPES) != bool(subject):
            raise ConfigError(f"{place}: {key} is written as `{_SHAPES.get(key, f'-- {key}: …')}`")
        self._last = (key, subject)
        match key:
            case "name":
                self._named(said, place)
            case "purpose":
                self.purpose = said
            case "param":
                self._declare(subject, entry["words"].strip(), said, place)
            case "example":
                self.examples[subject] = said
            case _:
                self.indexes.append(said)

    def _named(self, said: str, place: str) -> None:
        if said != self._name:
            raise ConfigError(
                f"{place}: a query is named as its file: write `-- name: {self._name}`"
            )

    def _declare(self, subject: str, kind: str, said: str, place: str) -> None:
        if not _TYPE.fullmatch(kind):
            raise ConfigError(
                f"{place}: {kind or 'nothing'} is no type; write `-- param {subject} uuid: What it is`"
            )
        if subject in self.types:
            raise ConfigError(f"{place}: {subject} is declared twice; take one of the lines away")
        self.types[subject] = kind
        self.meanings[subject] = said

    def _go_on(self, said: str) -> None:
        key, subject = self._last
        if key == "purpose":
            self.purpose = f"{self.purpose} {said}".strip()
        elif key == "param":
            self.meanings[subject] = f"{self.meanings[subject]} {said}".strip()


def _in_order(header: _Header, statement: Statement, source: str) -> tuple[Parameter, ...]:
    """The parameters as they are numbered, once those declared are just those used."""
    for name in statement.parameters:
        if name not in header.types:
            raise ConfigError(
                f"{source}:{statement.parameters[name]}: {name} is no declared parameter;"
                f" add a line above the query: -- param {name} uuid: What it is"
            )
    for name in (*header.types, *header.examples):
        if name not in statement.parameters or name not in header.types:
            raise ConfigError(f"{source}: the query uses no {name}; take its line away")
    if len({name[0] for name in header.types}) > 1:
        raise ConfigError(
            f"{source}: $1 and :name are two ways of naming parameters; keep one in a file"
        )
    names = list(_sorted(header.types))
    if names and names[0].startswith("$") and names != [f"${n}" for n in range(1, len(names) + 1)]:
        raise ConfigError(f"{source}: parameters are numbered from $1 on without a gap")
    return tuple(
        Parameter(
            name=name,
            type=header.types[name],
            meaning=header.meanings[name],
            example=header.examples.get(name),
        )
        for name in names
    )


def _sorted(names: dict[str, str]) -> Iterator[str]:
    """Numbered ones by number, others as they were declared."""
    yield from sorted(names, key=lambda name: int(name[1:]) if name[1:].isdigit() else 0)
