"""Relations from their rows: everything that hangs on a table or view, gathered by its OID first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import zip_longest
from typing import Final, Protocol, TypeVar

from generator.introspect import actions, keys
from generator.introspect import grants as acl
from generator.introspect.columns import table_column, view_column
from generator.introspect.expressions import settled
from generator.introspect.lineage import Origin
from generator.introspect.lookup import PG_CLASS, Lookup
from generator.introspect.proof import Proof, settled_views
from generator.introspect.rows import (
    ConstraintRow,
    RelationRow,
    Rows,
    ViewRow,
)
from generator.introspect.storednulls import StoredNulls
from generator.introspect.viewquery import read_query
from generator.model.catalog import (
    Column,
    Index,
    Key,
    PartitionOf,
    Relation,
    RelationKind,
    View,
)
from generator.model.types import QualifiedName, quote_identifier

_KINDS: Final[Mapping[str, RelationKind]] = {
    "r": "table",
    "p": "partitioned table",
    "v": "view",
    "m": "materialized view",
    "f": "foreign table",
}
VIEWS: Final = "vm"
_REPLICATED: Final = "rpm"
# Bits of pg_relation_is_updatable(): 1 << CmdType
_UPDATE, _INSERT, _DELETE = 4, 8, 16


class _OfRelation(Protocol):
    @property
    def relation(self) -> int: ...


RowT = TypeVar("RowT", bound=_OfRelation)


def _by_relation(rows: Iterable[RowT]) -> dict[int, list[RowT]]:
    found: dict[int, list[RowT]] = {}
    for row in rows:
        found.setdefault(row.relation, []).append(row)
    return found


class Relations:
    """Assembles relations one by one out of rows that were grouped once."""

    def __init__(self, rows: Rows, lookup: Lookup) -> None:
        self._lookup = lookup
        self._rows = rows
        self._identities = {
            (row.owner_relation, row.owner_column): row
            for row in rows.sequences
            if row.ownership == "i" and row.owner_relation and row.owner_column
        }
        self._rules = _by_relation(rows.rules)
        self._origins: dict[int, list[Origin]] = {}
        proved: dict[int, list[Proof]] = {}
        for rule in rows.rules:
            if rule.action:
                self._origins[rule.relation], proved[rule.relation] = read_query(rule.action)
        # The columns are most of the work; the answers below are still on their way meanwhile.
        self._columns = {
            row.oid: self._columns_of(row) for row in rows.relations if row.kind not in VIEWS
        }
        self._indexes = _by_relation(rows.indexes)
        self._index = {row.oid: row for row in rows.indexes}
        self._made_indexes = {row.oid: keys.index(row, lookup) for row in rows.indexes}
        self._triggers = _by_relation(rows.triggers)
        self._policies = _by_relation(rows.policies)
        self._constraints = _by_relation(row for row in rows.constraints if row.relation)
        self._behind_constraints = {
            row.index for row in rows.constraints if row.kind in {"p", "u", "x"}
        }
        self._not_null = settled_views(proved, StoredNulls(rows, lookup).never_null)
        self._columns |= {
            row.oid: self._view_columns(row) for row in rows.relations if row.kind in VIEWS
        }

    @cached_property
    def _views(self) -> dict[int, ViewRow]:
        """The answer that comes last: asked for when the first view is made."""
        return {row.relation: row for row in self._rows.views}

    def relation(self, row: RelationRow) -> Relation:
        """The relation with all its parts, each sorted by name (columns as they stand)."""
        lookup = self._lookup
        partition = bool(row.partition_bound)
        parents = tuple(
            lookup.relations[oid] for oid in row.parents or () if oid in lookup.relations
        )
        own = self._own_constraints(row)
        rules = self._rules.get(row.oid, ())
        return Relation(
            name=row.name,
            owner=lookup.owner(row.owner),
            grants=lookup.grants(row.acl, row.owner, acl.RELATION),
            comment=lookup.comment(PG_CLASS, row.oid),
            kind=_KINDS[row.kind],
            unlogged=row.persistence == "u",
            options=tuple(sorted(row.options or ())),
            access_method=row.access_method or "",
            replica_identity=self._replica_identity(row),
            partition_key=row.partition_key or "",
            partition_of=PartitionOf(parent=parents[0], bound=row.partition_bound or "")
            if partition and parents
            else None,
            inherits=() if partition else parents,
            of_type=_type_name(lookup, row.of_type),
            foreign_server=lookup.name("server", row.server).name if row.server else "",
            foreign_options=tuple(row.foreign_options or ()),
            view=_view(self._views[row.oid]) if row.kind in VIEWS else None,
            row_security=row.row_security,
            force_row_security=row.force_row_security,
            columns=self._columns[row.oid],
            primary_key=next(iter(self._keys(own["p"])), None),
            unique_keys=self._keys(own["u"]),
            foreign_keys=tuple(
                keys.foreign_key(key, lookup.relations[key.target], lookup) for key in own["f"]
            ),
            checks=tuple(keys.check(check, lookup) for check in own["c"]),
            exclusions=tuple(
                keys.exclusion(exclusion, self._index[exclusion.index], lookup)
                for exclusion in own["x"]
            ),
            not_nulls=tuple(keys.not_null(constraint, lookup) for constraint in own["n"]),
            indexes=self._own_indexes(row),
            triggers=tuple(
                actions.trigger(trigger, lookup)
                for trigger in sorted(self._triggers.get(row.oid, ()), key=lambda t: t.name)
            ),
            rules=tuple(
                actions.rule(rule, lookup)
                for rule in sorted(rules, key=lambda r: r.name)
                if rule.definition
            ),
            policies=tuple(
                actions.policy(policy, lookup)
                for policy in sorted(self._policies.get(row.oid, ()), key=lambda p: p.name)
            ),
        )

    def _columns_of(self, row: RelationRow) -> tuple[Column, ...]:
        columns = self._lookup.columns.get(row.oid, {})
        return tuple(
            table_column(columns[number], row, self._identities, self._lookup)
            for number in sorted(columns)
        )

    def _view_columns(self, row: RelationRow) -> tuple[Column, ...]:
        columns = self._lookup.columns.get(row.oid, {})
        known = zip_longest(
            sorted(columns), self._origins.get(row.oid, ()), self._not_null.get(row.oid, ())
        )
        return tuple(
            view_column(columns[number], origin, row, self._lookup, not_null=bool(not_null))
            for number, origin, not_null in known
            if number is not None
        )

    def _own_constraints(self, row: RelationRow) -> Mapping[str, list[ConstraintRow]]:
        """By kind and sorted by name, without a child's copies of its parent's."""
        made: dict[str, list[ConstraintRow]] = {kind: [] for kind in "pufcxn"}
        for constraint in sorted(self._constraints.get(row.oid, ()), key=lambda c: c.name):
            if constraint.local:
                made[constraint.kind].append(constraint)
        return made

    def _keys(self, rows: Iterable[ConstraintRow]) -> tuple[Key, ...]:
        return tuple(keys.key(row, self._index[row.index], self._lookup) for row in rows)

    def _own_indexes(self, row: RelationRow) -> tuple[Index, ...]:
        own = [
            index
            for index in self._indexes.get(row.oid, ())
            if index.oid not in self._behind_constraints
        ]
        return tuple(self._made_indexes[index.oid] for index in sorted(own, key=lambda i: i.name))

    def _replica_identity(self, row: RelationRow) -> str:
        """As ALTER TABLE … REPLICA IDENTITY says it; empty for the default, the primary key.

        Of what can't have one, views and foreign tables, the catalog says NOTHING.
        """
        if row.kind not in _REPLICATED:
            return ""
        if row.replica_identity == "i":
            for index in self._indexes.get(row.oid, ()):
                if index.replica_identity:
                    return f"USING INDEX {quote_identifier(index.name)}"
        return {"n": "NOTHING", "f": "FULL"}.get(row.replica_identity, "")


def _type_name(lookup: Lookup, oid: int) -> QualifiedName | None:
    return lookup.type(oid).qualified if oid else None


def _view(row: ViewRow) -> View:
    bits = row.updatable or 0
    return View(
        definition=settled((row.definition or "").strip().removesuffix(";")),
        insertable=bool(bits & _INSERT),
        updatable=bool(bits & _UPDATE),
        deletable=bool(bits & _DELETE),
    )
