"""What people say about a database beside its structure: smart tags in comments, and the annotations file.

A comment may end in tag lines, ``@name value`` each: ``@classification RESTRICTED``. They are taken out of the text
that readers see. The annotations file (TOML) says what a comment can't: relations without a foreign key, endpoints
beyond CRUD, viewpoints, a glossary.
"""

from __future__ import annotations

import re
from typing import Final, Literal

import msgspec
from msgspec import Struct

from generator.errors import ConfigError
from generator.model.mistakes import told

_TAG: Final = re.compile(r"^@([A-Za-z][\w-]*)(?:[ \t]+(.*?))?[ \t]*$", re.ASCII)
_LINE: Final = re.compile(r"\r\n|\r|\n")


class Described(Struct, frozen=True, kw_only=True):
    """A comment in its two parts. A tag given twice keeps both values, in order."""

    text: str = ""
    tags: dict[str, tuple[str, ...]] = {}

    def tag(self, name: str) -> str | None:
        """The tag's first value; empty for a bare ``@name``, None when it isn't there."""
        values = self.tags.get(name)
        return values[0] if values else None


def describe(comment: str) -> Described:
    """Part a comment into its prose and its smart tags (lines of the form ``@name value``)."""
    if "@" not in comment:
        return Described(text=comment.strip())
    prose: list[str] = []
    tags: dict[str, tuple[str, ...]] = {}
    for line in _LINE.split(comment):
        match = _TAG.match(line)
        if match is None:
            prose.append(line)
            continue
        name, value = match.group(1), match.group(2) or ""
        tags[name] = (*tags.get(name, ()), value)
    return Described(text="\n".join(prose).strip(), tags=tags)


class _Strict(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


Cardinality = Literal["one-to-one", "one-to-many", "many-to-one", "many-to-many"]


class DeclaredRelation(
    _Strict, frozen=True, kw_only=True, rename={"source": "from", "target": "to"}
):
    """A relation that people know of and the catalog doesn't; ``schema.table`` on both ends.

    ``via`` are the columns of the source that hold the target's key, ``where`` the condition on the
    source under which they do: a column may refer to one table or another.
    """

    source: str
    target: str
    label: str = ""
    cardinality: Cardinality = "one-to-many"
    via: tuple[str, ...] = ()
    where: str = ""
    note: str = ""


class DeclaredEndpoint(_Strict, frozen=True, kw_only=True):
    """An endpoint of the API beyond those derived from tables, or a note on a derived one."""

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    path: str
    name: str
    primary: tuple[str, ...]
    related: tuple[str, ...] = ()
    summary: str = ""
    notes: str = ""


class Viewpoint(_Strict, frozen=True, kw_only=True):
    """A named selection of tables (``schema.table`` patterns with ``*``) that makes a diagram of its own."""

    name: str
    title: str
    tables: tuple[str, ...]
    description: str = ""


class TableNotes(_Strict, frozen=True, kw_only=True):
    """What is said of one table beside its comment: tags like those at a comment's end."""

    tags: dict[str, str] = {}


class Annotations(_Strict, frozen=True, kw_only=True):
    """The annotations file as a value; ``tables`` by ``schema.table``."""

    relations: tuple[DeclaredRelation, ...] = ()
    endpoints: tuple[DeclaredEndpoint, ...] = ()
    viewpoints: tuple[Viewpoint, ...] = ()
    glossary: dict[str, str] = {}
    tables: dict[str, TableNotes] = {}


def decode_annotations(data: bytes, *, source: str) -> Annotations:
    """Read the annotations file. Raises ConfigError naming ``source`` and the key that is wrong."""
    try:
        found = msgspec.toml.decode(data, type=Annotations)
    except msgspec.ValidationError as error:
        raise ConfigError(f"{source}: {told(error, Annotations)}") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ConfigError(f"{source}: {error}") from error
    names = [viewpoint.name for viewpoint in found.viewpoints]
    if twice := next((name for name in names if names.count(name) > 1), ""):
        raise ConfigError(f"{source}: two viewpoints are called {twice!r}; rename one of them")
    return found
