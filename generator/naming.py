"""Names in target languages, each a function of the database's name alone.

A name that passes unchanged, or changes only its casing in a way that can be undone, stays readable. Any other gets
a suffix made from the exact name, so that no name depends on its neighbours: adding, dropping or reordering a
sibling renames nothing, and two different names never meet.
"""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache
from typing import Final

# A segment begins with a letter: in `a_1` the underscore stays, or it would meet `a1`.
_SNAKE: Final = re.compile(r"[a-z][a-z0-9]*(?:_[a-z][a-z0-9]*)*")
# Where underscores become hyphens, `a_1` and `a1` stay apart.
_SNAKE_OR_NUMBERED: Final = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_WORDS: Final = re.compile(r"[A-Za-z0-9]+")
_IDENTIFIER: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_SAFE_SEGMENT: Final = re.compile(r"[a-z0-9_][a-z0-9_-]*(?:\.[a-z0-9_-]+)*")
_LONGEST_SEGMENT: Final = 100
# A name that looks altered could be another's altered form, so it is altered itself.
_SUFFIXED: Final = re.compile(r".*(?:_x|-)[0-9a-f]{6}")
# Device names that Windows reserves with any extension ("Naming Files, Paths, and Namespaces").
_WINDOWS_DEVICES: Final = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)


def name_hash(name: str) -> str:
    """Six hex digits that depend on the exact name (its Unicode code points, not their normal form)."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:6]


def pascal_case(name: str) -> str:
    """``work_orders`` → ``WorkOrders``; ``Weird name`` → ``WeirdName_x1f2a3b``."""
    if _SNAKE.fullmatch(name):
        return "".join(part[0].upper() + part[1:] for part in name.split("_"))
    return _altered("".join(part[0].upper() + part[1:] for part in _WORDS.findall(name)), name)


def camel_case(name: str) -> str:
    """``work_orders`` → ``workOrders``, with a suffix where ``pascal_case`` has one."""
    pascal = pascal_case(name)
    return pascal[0].lower() + pascal[1:]


def identifier(name: str, reserved: Collection[str] = ()) -> str:
    """The name as an ASCII identifier of Python and TypeScript: itself, or altered with a suffix.

    ``reserved`` are the words that can't be used in this place beside Python's key words.
    """
    taken = keyword.iskeyword(name) or name in reserved or _SUFFIXED.fullmatch(name)
    if _IDENTIFIER.fullmatch(name) and not taken:
        return name
    return _altered("_".join(_WORDS.findall(name)), name)


# Names of columns and schemas come back on every page.
@lru_cache(maxsize=1 << 14)
def path_segment(name: str) -> str:
    """The name as one file or folder name on every system, without an extension.

    Upper case is altered too: ``Users`` and ``users`` are one file on macOS and Windows.
    """
    legal = _SAFE_SEGMENT.fullmatch(name) and name.split(".", maxsplit=1)[0] not in _WINDOWS_DEVICES
    if legal and len(name) <= _LONGEST_SEGMENT and not _SUFFIXED.fullmatch(name):
        return name
    folded = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = "-".join(_WORDS.findall(folded))[:60] or "x"
    return f"{stem}-{name_hash(name)}"


def page_path(schema: str, relation: str = "") -> str:
    """Where the page and the diagram of a schema or relation go: ``hs/index``, ``hs/tables/work_orders``.

    Without extension, and with ``/`` between segments. No relation's page is called ``index``, which site builders
    treat apart.
    """
    if not relation:
        return f"{path_segment(schema)}/index"
    return _below(schema, "tables", relation)


def part_path(schema: str, relation: str) -> str:
    """Where the page and the diagram of a part of a schema go, by its main table: ``hs/parts/work_orders``."""
    return _below(schema, "parts", relation)


def steps_path(schema: str, relation: str) -> str:
    """Where the diagram of a relation and what is up to two steps away goes: ``hs/steps/work_orders``."""
    return _below(schema, "steps", relation)


def across_path(schema: str) -> str:
    """Where the diagram of a schema's relations to other schemas goes, beside that of all: ``cross-schema-hs``."""
    return f"cross-schema-{path_segment(schema)}"


def _below(schema: str, folder: str, relation: str) -> str:
    segment = path_segment(relation)
    suffix = f"-{name_hash(relation)}" if segment == "index" else ""
    return f"{path_segment(schema)}/{folder}/{segment}{suffix}"


def kebab_case(name: str) -> str:
    """``work_orders`` → ``work-orders``, for URLs; with a suffix where the name isn't plain snake case."""
    kebab = name.replace("_", "-")
    if _SNAKE_OR_NUMBERED.fullmatch(name) and not _SUFFIXED.fullmatch(kebab):
        return kebab
    segment = path_segment(name)
    # `a-b` is a legal path segment, and what `a_b` becomes: here it needs the suffix too.
    return f"{segment}-{name_hash(name)}" if segment == name else segment


def _altered(stem: str, name: str) -> str:
    if not stem or stem[0].isdigit():
        stem = f"x{stem}"
    return f"{stem}_x{name_hash(name)}"
