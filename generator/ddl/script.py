"""The whole database as DDL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.ddl.access import grant_statements, owner_statements
from generator.ddl.nodes import Nodes
from generator.ddl.order import in_order
from generator.ddl.statement import Statement, as_script
from generator.ddl.surroundings import surroundings
from generator.model.catalog import PUBLIC, Database
from generator.model.types import QualifiedName, quote_identifier

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.ddl.node import Node
    from generator.ddl.references import NodeKey

# Each name is written with its schema. Bodies of functions may name what comes after them.
_SETTINGS: Final = """\
SET client_min_messages = warning;
SET search_path = '';
SET check_function_bodies = off;

"""


class LeftOut(Struct, frozen=True, kw_only=True):
    """An object that the script doesn't make, and why: the model doesn't hold what it takes.

    ``kind`` is ``type``, ``routine``, ``relation`` and so on, or that of a part of ``name``
    (``trigger``, ``index``), which ``part`` then names.
    """

    kind: str
    name: QualifiedName
    reason: str
    signature: str = ""
    part: str = ""


def statements(database: Database) -> Iterator[Statement]:
    """All that makes the database anew, in an order that works under an empty search path.

    Pure and deterministic; what ``left_out`` lists isn't among it.
    """
    nodes = in_order(Nodes(database).all)
    absent = _absent(nodes)
    made = [node for node in nodes if node.key not in absent]
    yield from surroundings(database)
    for node in made:
        yield from node.statements
    for schema in database.schemas:
        name, implied = quote_identifier(schema.name), "USAGE" if schema.name == PUBLIC else ""
        yield from owner_statements("SCHEMA", name, schema, None)
        yield from grant_statements("SCHEMA", name, schema, None, implied=implied)
    for node in made:
        yield from node.access


def script(database: Database) -> str:
    """The statements as one script, with the settings that they need before them."""
    return _SETTINGS + as_script(statements(database))


def left_out(database: Database) -> list[LeftOut]:
    """What the script doesn't make, in the model's order: aggregates, base types, what needs them.

    Operators, casts, event triggers, publications and the like aren't in the model, so not here.
    """
    nodes = Nodes(database).all()
    absent = _absent(nodes)
    return [
        _left_out(node.key, absent[node.key])
        for node in nodes
        # What goes with its object needn't be told again.
        if node.key in absent and node.key[:-2] not in absent
    ]


def _absent(nodes: list[Node]) -> Mapping[NodeKey, str]:
    """The keys of what can't be made, nor then what needs it, with the reason."""
    absent = {node.key: node.absent for node in nodes if node.absent}
    grown = bool(absent)
    while grown:
        grown = False
        for node in nodes:
            cause = next((key for key in sorted(node.needs) if key in absent), None)
            if cause is not None and node.key not in absent:
                absent[node.key] = f"needs {cause[0]} {'.'.join(cause[1:3])}, which can't be made"
                grown = True
    return absent


def _left_out(key: NodeKey, reason: str) -> LeftOut:
    kind, schema, name, *more = key
    owner = QualifiedName(schema=schema, name=name)
    if kind == "routine":
        return LeftOut(kind=kind, name=owner, reason=reason, signature=more[0])
    part_kind, part = more or (kind, "")
    return LeftOut(kind=part_kind, name=owner, reason=reason, part=part)
