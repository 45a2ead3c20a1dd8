"""A Struct per query in sql/, its fields in the order of the query's columns. OIDs live no longer than these rows."""

# No postponed annotations: msgspec would compile each of them again, which start-up would feel.
import hashlib
from collections.abc import Callable, Mapping
from typing import Any, Final, get_type_hints

import msgspec
from msgspec import Struct


class _Row(Struct, frozen=True, array_like=True, gc=False):
    pass


class SettingsRow(_Row, frozen=True):
    version: int
    snapshot: str
    prepared: bool


class ChangeRow(_Row, frozen=True):
    catalog: str
    object: int
    name: str
    schema: int


class NameRow(_Row, frozen=True):
    kind: str
    oid: int
    schema: str
    name: str
    detail: str
    of_type: int


class RoleRow(_Row, frozen=True):
    oid: int
    name: str
    login: bool
    superuser: bool
    bypass_rls: bool
    inherit: bool
    member_of: list[int]
    inherits_from: list[int]
    comment: str | None


class CollationRow(_Row, frozen=True):
    oid: int
    schema: str
    name: str
    provider: str
    locale: str | None
    deterministic: bool
    owner: int
    of_extension: bool


class SchemaRow(_Row, frozen=True):
    oid: int
    name: str
    owner: int
    acl: str | None


class TypeRow(_Row, frozen=True):
    oid: int
    schema: str
    name: str
    kind: str
    element: int
    base: int
    modified_base: str | None
    not_null: bool
    collation: int
    default: str | None
    relation: int
    owner: int
    acl: str | None
    range_subtype: int | None
    range_multirange: int | None
    range_opclass: int | None
    range_collation: int | None
    range_canonical: int | None
    range_difference: int | None
    labels: list[str] | None
    of_extension: bool


class RelationRow(_Row, frozen=True):
    oid: int
    schema: int
    name: str
    kind: str
    row_type: int
    row_array: int | None
    owner: int
    persistence: str
    row_security: bool
    force_row_security: bool
    replica_identity: str
    of_type: int
    access_method: str | None
    options: list[str] | None
    acl: str | None
    partition_key: str | None
    partition_bound: str | None
    parents: list[int] | None
    server: int | None
    foreign_options: list[str] | None


class ViewRow(_Row, frozen=True):
    relation: int
    definition: str | None
    updatable: int | None


class ColumnRow(_Row, frozen=True):
    relation: int
    number: int
    name: str
    type: int
    modified: str | None
    not_null: bool
    collation: int
    identity: str
    generated: str
    inherited: bool
    has_default: bool
    default: str | None
    acl: str | None
    foreign_options: list[str] | None


class ConstraintRow(_Row, frozen=True):
    oid: int
    relation: int
    domain: int
    name: str
    kind: str
    deferrable: bool
    deferred: bool
    validated: bool
    enforced: bool
    period: bool
    no_inherit: bool
    local: bool
    index: int
    columns: str | None
    target: int
    target_columns: str | None
    on_update: str
    on_delete: str
    set_columns: str | None
    match: str
    operators: list[tuple[str, str]] | None
    expression: str | None


class IndexRow(_Row, frozen=True):
    oid: int
    relation: int
    name: str
    method: int
    columns: str
    keys: int
    opclasses: str
    collations: str
    flags: str
    unique: bool
    nulls_not_distinct: bool
    valid: bool
    replica_identity: bool
    expressions: list[str] | None
    types: list[int] | None
    predicate: str | None
    options: list[str] | None
    opclass_options: list[str] | None


class TriggerRow(_Row, frozen=True):
    oid: int
    relation: int
    name: str
    type: int
    function: int
    enabled: str
    constraint: bool
    deferrable: bool
    deferred: bool
    referenced: int
    columns: str
    arguments: bytes
    old_table: str | None
    new_table: str | None
    definition: str | None


class RuleRow(_Row, frozen=True):
    oid: int
    relation: int
    name: str
    enabled: str
    action: str | None
    definition: str | None


class PolicyRow(_Row, frozen=True):
    oid: int
    relation: int
    name: str
    command: str
    permissive: bool
    roles: list[int]
    using: str | None
    check: str | None


class RoutineRow(_Row, frozen=True):
    oid: int
    schema: int
    name: str
    kind: str
    owner: int
    acl: str | None
    language: str
    body: str | None
    library: str | None
    sql_body: str | None
    volatility: str
    parallel: str
    strict: bool
    leakproof: bool
    security_definer: bool
    cost: float
    rows: float
    settings: list[str] | None
    returns: int
    returns_set: bool
    variadic: bool
    input_types: list[int]
    all_types: list[int] | None
    modes: list[str] | None
    names: list[str] | None
    defaults: list[str | None] | None


class SequenceRow(_Row, frozen=True):
    oid: int
    schema: int
    name: str
    owner: int
    acl: str | None
    persistence: str
    type: int
    start: int
    increment: int
    minimum: int
    maximum: int
    cache: int
    cycle: bool
    ownership: str | None
    owner_relation: int | None
    owner_column: int | None


class CommentRow(_Row, frozen=True):
    catalog: int
    object: int
    column: int
    text: str


class Rows:
    """All that one reading brings. Attributes are the names of the files in sql/, in the order they are asked.

    An attribute waits for its answer when it is first read, so what is made of the early ones is made while the server
    works on the late ones.
    """

    settings: list[SettingsRow]
    roles: list[RoleRow]
    collations: list[CollationRow]
    types: list[TypeRow]
    names: list[NameRow]
    schemas: list[SchemaRow]
    comments: list[CommentRow]
    relations: list[RelationRow]
    routines: list[RoutineRow]
    sequences: list[SequenceRow]
    rules: list[RuleRow]
    columns: list[ColumnRow]
    indexes: list[IndexRow]
    triggers: list[TriggerRow]
    policies: list[PolicyRow]
    constraints: list[ConstraintRow]
    views: list[ViewRow]

    def __init__(self, answers: Mapping[str, Callable[[], list[Any]]]) -> None:
        self._answers = answers

    def __getattr__(self, name: str) -> Any:
        """The rows of a query, once: the attribute is set by it. ``answers`` give them as tuples."""
        if name not in QUERIES:
            raise AttributeError(name)
        found = msgspec.convert(self._answers[name](), QUERIES[name])
        setattr(self, name, found)
        return found

    def digest(self) -> str:
        """What tells these rows from others, once all have come. The snapshot's number isn't part of it."""
        whole = hashlib.sha256(str(self.settings[0].version).encode())
        for name, answer in self._answers.items():
            if name != "settings":
                whole.update(msgspec.msgpack.encode((name, answer())))
        return whole.hexdigest()


QUERIES: Final[Mapping[str, Any]] = get_type_hints(Rows)
"""The type of each query's answer, in order."""
