"""What models for the tests of DDL are made of, and the order that a script makes it in."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from generator.ddl import statements
from generator.model.catalog import Argument, Database, Relation, Routine, View
from generator.model.types import TypeRef
from tests.support.models import type_ref, view


def function(name: str, *arguments: TypeRef, body: str = "SELECT 1", **facts: Any) -> Routine:
    return Routine(
        name=name,
        arguments=tuple(Argument(type=argument) for argument in arguments),
        signature=", ".join(argument.sql for argument in arguments),
        returns=facts.pop("returns", type_ref("int4")),
        body=body,
        **facts,
    )


def query(name: str, definition: str) -> Relation:
    return replace(view(name), view=View(definition=definition))


def made(model: Database) -> list[str]:
    """The labels of what a script makes, in order."""
    order = (one for one in statements(model) if one.kind in {"type", "table", "view", "routine"})
    return [one.label.split(" ", 1)[1] for one in order]
