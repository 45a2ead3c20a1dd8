"""New rows after the pattern of others: values that no unique constraint has met, and parents of their own."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Mapping
from typing import Any, Final

import psycopg
from msgspec import Struct
from psycopg import sql

from generator.model.catalog import Column, Relation
from generator.model.types import QualifiedName
from generator.model.values import writable
from generator.typemap.kinds import Types
from tests.support.api_thorbis import Thorbis
from tests.support.api_uniques import Unique, uniques

Texts = dict[str, str | None]
"""A row, each value as PostgreSQL writes it."""

# Kinds whose values can be made up without end, the likeliest to be free of other rules first.
_FREE: Final = ("text", "uuid", "bigint", "integer", "timestamptz")
_TENANTS: Final = QualifiedName(schema="tenant_mgmt", name="tenants")


class Rule(Struct, frozen=True, kw_only=True):
    """What a new row needs beyond its constraints' own columns, or ``status`` is the answer.

    ``values`` are PostgreSQL's texts by column; ``parents`` are columns that no foreign key stands on, and the relation
    whose new row each leads to. With neither, no new row can be made through the API. ``reason`` is for readers.
    """

    status: int
    reason: str
    values: dict[str, str] = {}
    parents: dict[str, QualifiedName] = {}

    @property
    def never(self) -> bool:
        """Whether nothing helps."""
        return not self.values and not self.parents


RULES: Final[Mapping[QualifiedName, Rule]] = {
    QualifiedName(schema="banking", name="invoices_integration"): Rule(
        status=403,
        reason="the policy asks for an invoice of that industry, to which no foreign key can lead",
        values={"industry_schema": "hs"},
        parents={"industry_invoice_id": QualifiedName(schema="hs", name="invoices")},
    ),
    QualifiedName(schema="banking", name="payment_methods"): Rule(
        status=409,
        reason="of each customer's ways to pay one is the default",
        values={"is_default": "f"},
    ),
    QualifiedName(schema="system_core", name="system_config"): Rule(
        status=422,
        reason="a CHECK asks for a value, which is RESTRICTED and so not the API's to write",
    ),
}
"""What a new row of a relation needs beyond keys of its own. One not needed any more fails test_client_thorbis."""


class Copies:
    """Makes copies of the demo's rows, by the superuser."""

    def __init__(
        self,
        thorbis: Thorbis,
        connection: psycopg.Connection[Any],
        types: Types,
    ) -> None:
        self._thorbis = thorbis
        self._connection = connection
        self._types = types
        self._resources = {resource.name: resource for resource in thorbis.resources}
        self._numbers = itertools.count(700_001)

    def fresh(self, name: QualifiedName, row: Texts, *, ruled: bool = True) -> Texts:
        """Values with which a copy of a row violates nothing."""
        rule = RULES.get(name) if ruled else None
        chosen: Texts = {}
        if rule:
            chosen |= rule.values
            chosen |= {
                column: self._parent(target)["id"] for column, target in rule.parents.items()
            }
        for unique in uniques(self._thorbis.relations[name]):
            apart = None in (row[each] for each in unique.columns) and not unique.nulls
            if not apart and not unique.columns & chosen.keys():
                chosen |= self._other(name, row, unique)
        return chosen

    def _other(self, name: QualifiedName, row: Texts, unique: Unique) -> Texts:
        """Other values for columns of a unique constraint, as few as will do."""
        relation = self._thorbis.relations[name]
        referring = {column for key in relation.foreign_keys for column in key.columns}
        free = [
            (_FREE.index(kind), column)
            for column in relation.columns
            if column.name in unique.columns - referring and writable(column)
            for kind in [self._types.base(column.type).kind]
            if kind in _FREE and column.type.name != "int2"
        ]
        if free:
            _, column = min(free, key=lambda each: each[0])
            return {column.name: self._unheard(column, row[column.name])}
        keys = [key for key in relation.foreign_keys if unique.columns.intersection(key.columns)]
        key = min(keys, key=lambda each: (each.target == _TENANTS, -len(each.columns)))
        there = dict(zip(key.target_columns, (row[each] for each in key.columns), strict=True))
        parent = self.copy(key.target, self._row(key.target, there))
        return {
            here: parent[column]
            for here, column in zip(key.columns, key.target_columns, strict=True)
        }

    def _unheard(self, column: Column, text: str | None) -> str:
        number = next(self._numbers)
        use = self._types.base(column.type)
        match use.kind:
            case "uuid":
                return str(uuid.uuid4())
            case "timestamptz":
                return f"2026-06-01T00:00:00.{number:06}Z"
            case "text":
                most = int(use.ref.modifier) if use.ref.modifier else 1_000
                # Digits at the end please patterns of codes, addresses and identifiers alike.
                return f"{(text or 'x')[: most - len(str(number))]}{number}"
        return str(number)

    def _parent(self, name: QualifiedName) -> Texts:
        """A new row of the first tenant."""
        rows = self._thorbis.rows(self._resources[name], every=True)
        row = next(each for each in rows if each["_tenant"] == self._thorbis.tenants[0])
        return self.copy(name, {each: text for each, text in row.items() if each != "_tenant"})

    def copy(self, name: QualifiedName, row: Texts) -> Texts:
        relation = self._thorbis.relations[name]
        given = [column.name for column in relation.columns if writable(column)]
        values = row | self.fresh(name, row)
        insert = sql.SQL("INSERT INTO {} ({}) VALUES ({}) RETURNING {}").format(
            sql.Identifier(name.schema, name.name),
            sql.SQL(", ").join(map(sql.Identifier, given)),
            sql.SQL(", ").join([sql.Placeholder()] * len(given)),
            _texts(relation),
        )
        (made,) = self._connection.execute(insert, [values[each] for each in given]).fetchall()
        return dict(zip((column.name for column in relation.columns), made, strict=True))

    def _row(self, name: QualifiedName, where: Texts) -> Texts:
        relation = self._thorbis.relations[name]
        query = sql.SQL("SELECT {} FROM {} WHERE {}").format(
            _texts(relation),
            sql.Identifier(name.schema, name.name),
            sql.SQL(" AND ").join(
                sql.SQL("{} = %s").format(sql.Identifier(column)) for column in where
            ),
        )
        (found,) = self._connection.execute(query, list(where.values())).fetchall()
        return dict(zip((column.name for column in relation.columns), found, strict=True))

    def wired(self, relation: Relation, texts: Texts) -> dict[str, Any]:
        columns = {column.name: column for column in relation.columns}
        return {name: self.wire(columns[name], text) for name, text in texts.items()}

    def wire(self, column: Column, text: str | None) -> Any:
        """A text as the API's JSON has it, for the kinds that are made up here."""
        kind = self._types.base(column.type).kind
        if text is None:
            return None
        if kind == "boolean":
            return text in {"t", "true"}
        return int(text) if kind == "integer" else text


def _texts(relation: Relation) -> sql.Composed:
    return sql.SQL(", ").join(
        sql.SQL("{}::text").format(sql.Identifier(column.name)) for column in relation.columns
    )
