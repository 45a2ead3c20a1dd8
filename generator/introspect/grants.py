"""Access control lists: the text of an aclitem array to grants ("Privileges", tables 5.1 and 5.2)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from msgspec import Struct

from generator.model.catalog import PUBLIC, Grant

# MAINTAIN (m) exists from version 17 on and is part of ALL there; without it, servers agree.
_WORDS: Final[Mapping[str, str]] = {
    "r": "SELECT",
    "a": "INSERT",
    "w": "UPDATE",
    "d": "DELETE",
    "D": "TRUNCATE",
    "x": "REFERENCES",
    "t": "TRIGGER",
    "X": "EXECUTE",
    "U": "USAGE",
    "C": "CREATE",
}


class Defaults(Struct, frozen=True):
    """What a null list means for a kind of object: the owner's letters, and PUBLIC's."""

    owner: str
    public: str = ""


RELATION: Final = Defaults("arwdDxt")
SEQUENCE: Final = Defaults("rwU")
SCHEMA: Final = Defaults("UC")
ROUTINE: Final = Defaults("X", "X")
TYPE: Final = Defaults("U", "U")
COLUMN: Final = Defaults("")

# grantee=letters/grantor; a role's name is in double quotes where it isn't plain.
_ITEM: Final = re.compile(r'^(?:"((?:[^"]|"")*)"|([^="]*))=([A-Za-z*]*)/')
_ELEMENT: Final = re.compile(r'"((?:[^"\\]|\\.)*)"|([^,{}"]+)')


@lru_cache(maxsize=4096)
def grants(acl: str | None, owner: str, defaults: Defaults) -> tuple[Grant, ...]:
    """Grants beside the owner's full privileges, sorted by role.

    ``acl`` is an ``aclitem[]`` as text, or None for the defaults of the kind. An owner whose privileges were
    narrowed appears with an empty role name.
    """
    if acl is None:
        held = {"": _letters(defaults.public)} if defaults.public else {}
    else:
        held = _items(acl)
        own = held.pop(owner, {})
        if not set(defaults.owner) <= own.keys():
            return (_grant("", own), *_named(held))
    return _named(held)


def _named(held: Mapping[str, dict[str, bool]]) -> tuple[Grant, ...]:
    made = (_grant(role or PUBLIC, letters) for role, letters in held.items())
    return tuple(sorted((grant for grant in made if grant.privileges), key=lambda g: g.role))


def _grant(role: str, letters: Mapping[str, bool]) -> Grant:
    known = {_WORDS[letter]: option for letter, option in letters.items() if letter in _WORDS}
    return Grant(
        role=role,
        privileges=tuple(sorted(known)),
        grantable=tuple(sorted(word for word, option in known.items() if option)),
    )


def _items(acl: str) -> dict[str, dict[str, bool]]:
    """Letters by grantee, each with its grant option; the empty grantee is PUBLIC."""
    held: dict[str, dict[str, bool]] = {}
    for quoted, plain in _ELEMENT.findall(acl[1:-1]):
        item = re.sub(r"\\(.)", r"\1", quoted) if quoted else plain
        match = _ITEM.match(item)
        if match is None:
            continue
        role = match.group(1).replace('""', '"') if match.group(1) else match.group(2) or ""
        letters = held.setdefault(role, {})
        for letter, option in _letters(match.group(3)).items():
            letters[letter] = letters.get(letter, False) or option
    return held


def _letters(text: str) -> dict[str, bool]:
    """``r*w`` → r with grant option, w without."""
    return {
        letter: text[place + 1 : place + 2] == "*"
        for place, letter in enumerate(text)
        if letter != "*"
    }
