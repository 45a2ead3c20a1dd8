"""The model: one PostgreSQL database as a value.

It holds facts of the catalog alone, in canonical order, without OIDs, times, hosts or versions, so that two
databases made by the same DDL are equal, whatever server, locale or order of creation. What can be derived from
it (relations between tables, names in a target language, tags in comments) is derived by functions elsewhere.

Everything that has a default leaves it out of ``model.json``. Expressions (defaults, checks, predicates, view
queries) are the server's own deparsed SQL under an empty search path, so each name in them is qualified.
"""

# No postponed annotations: msgspec would compile each of them again, which start-up would feel.
from typing import Final, Literal

from msgspec import Struct

from generator.model.types import ColumnRef, QualifiedName, TypeRef

FORMAT: Final = 1
"""The number of the layout of model.json; it grows when a file of the old layout means something else."""

PUBLIC: Final = "public"
"""The grantee and policy role PUBLIC; PostgreSQL reserves the name, so no role can be called so."""


class Fact(Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """What all parts of the model share: frozen and strict.

    msgspec encodes them whole, as the keys of artifacts need, which must be equal for equal facts: ``omit_defaults``
    omits what *is* the default, not what equals it. Brief is what codec writes.
    The garbage collector needn't look at them: they hold no cycles, and a large model has half a million.
    """


class Grant(Fact, frozen=True, kw_only=True):
    """Privileges that a role other than the owner holds, or an owner whose privileges were narrowed.

    ``role`` is empty for the owner, and ``public`` for everybody. Privileges are SQL words (``SELECT``, ``EXECUTE``),
    sorted. MAINTAIN is left out: servers before 17 lack it. What PUBLIC may do with routines and types by default
    is listed like any other grant, so its absence is a fact too.
    """

    role: str
    privileges: tuple[str, ...]
    grantable: tuple[str, ...] = ()


class Owned(Fact, frozen=True, kw_only=True):
    """An object with an owner, grants and a comment.

    ``owner`` is empty for the role that owns most of the database: its name is the installation's
    business, and a restored copy has another one.
    """

    name: str
    owner: str = ""
    grants: tuple[Grant, ...] = ()
    comment: str = ""


# ---- columns and constraints ----


class SequenceOptions(Fact, frozen=True, kw_only=True):
    """What can be set on a sequence; an absent value is the default for its type and direction."""

    start: int | None = None
    increment: int = 1
    minimum: int | None = None
    maximum: int | None = None
    cache: int = 1
    cycle: bool = False


class Identity(Fact, frozen=True, kw_only=True):
    """``GENERATED … AS IDENTITY``. ``sequence`` is set when its name isn't ``table_column_seq``."""

    always: bool
    sequence: str = ""
    options: SequenceOptions = SequenceOptions()


class Column(Fact, frozen=True, kw_only=True):
    """A column of a relation, or an attribute of a composite type.

    ``default`` is the default expression, or the generation expression when ``generated`` is set. ``inherited``
    marks a column that a partition or child table has from its parent alone. In a view, ``sources`` are the
    columns that the value comes from (only those read by this column's expression) and ``computed`` says that
    it isn't just one of them, unchanged. A view's column is ``not_null`` when its query proves it.
    """

    name: str
    type: TypeRef
    not_null: bool = False
    default: str = ""
    generated: Literal["", "stored", "virtual"] = ""
    identity: Identity | None = None
    collation: QualifiedName | None = None
    inherited: bool = False
    computed: bool = False
    sources: tuple[ColumnRef, ...] = ()
    foreign_options: tuple[str, ...] = ()
    grants: tuple[Grant, ...] = ()
    comment: str = ""


class Key(Fact, frozen=True, kw_only=True):
    """A primary key or unique constraint. ``without_overlaps``: its last column is a period (PostgreSQL 18)."""

    name: str
    columns: tuple[str, ...]
    include: tuple[str, ...] = ()
    nulls_not_distinct: bool = False
    without_overlaps: bool = False
    deferrable: bool = False
    initially_deferred: bool = False
    options: tuple[str, ...] = ()
    comment: str = ""


Action = Literal["NO ACTION", "RESTRICT", "CASCADE", "SET NULL", "SET DEFAULT"]


class ForeignKey(Fact, frozen=True, kw_only=True):
    """A foreign key; ``columns[i]`` refers to ``target_columns[i]``.

    ``set_columns`` are those that SET NULL or SET DEFAULT changes on delete when not all of them.
    """

    name: str
    columns: tuple[str, ...]
    target: QualifiedName
    target_columns: tuple[str, ...]
    on_update: Action = "NO ACTION"
    on_delete: Action = "NO ACTION"
    set_columns: tuple[str, ...] = ()
    match_full: bool = False
    period: bool = False
    deferrable: bool = False
    initially_deferred: bool = False
    not_valid: bool = False
    not_enforced: bool = False
    comment: str = ""


class Check(Fact, frozen=True, kw_only=True):
    """A CHECK of a table or a domain (there the value is called VALUE)."""

    name: str
    expression: str
    columns: tuple[str, ...] = ()
    no_inherit: bool = False
    not_valid: bool = False
    not_enforced: bool = False
    comment: str = ""


class NotNull(Fact, frozen=True, kw_only=True):
    """A NOT NULL constraint with a comment, an option or a name of its own (PostgreSQL 18).

    Those named ``…_not_null``, or that and a number, are the server's: all that they say is ``Column.not_null``.
    """

    name: str
    column: str
    no_inherit: bool = False
    not_valid: bool = False
    comment: str = ""


class IndexKey(Fact, frozen=True, kw_only=True):
    """One key of an index: a column or an expression. What is the default for its type is left empty.

    ``nulls_first`` is as stored: true for a plain DESC. ``operator`` is what must not hold in an exclusion constraint.
    """

    column: str = ""
    expression: str = ""
    opclass: QualifiedName | None = None
    opclass_options: tuple[str, ...] = ()
    collation: QualifiedName | None = None
    descending: bool = False
    nulls_first: bool = False
    operator: QualifiedName | None = None


class Index(Fact, frozen=True, kw_only=True):
    """An index that backs no constraint (those are on Key and Exclusion)."""

    name: str
    keys: tuple[IndexKey, ...]
    method: str = "btree"
    unique: bool = False
    nulls_not_distinct: bool = False
    include: tuple[str, ...] = ()
    predicate: str = ""
    invalid: bool = False
    options: tuple[str, ...] = ()
    comment: str = ""


class Exclusion(Fact, frozen=True, kw_only=True):
    """An EXCLUDE constraint: no two rows for which all operators hold."""

    name: str
    keys: tuple[IndexKey, ...]
    method: str = "gist"
    include: tuple[str, ...] = ()
    predicate: str = ""
    deferrable: bool = False
    initially_deferred: bool = False
    options: tuple[str, ...] = ()
    comment: str = ""


# ---- what acts on a relation ----

EnabledState = Literal["origin", "disabled", "replica", "always"]


class Trigger(Fact, frozen=True, kw_only=True):
    """A trigger. ``events`` are in the order INSERT, UPDATE, DELETE, TRUNCATE."""

    name: str
    timing: Literal["BEFORE", "AFTER", "INSTEAD OF"]
    events: tuple[str, ...]
    function: QualifiedName
    arguments: tuple[str, ...] = ()
    update_columns: tuple[str, ...] = ()
    for_each_row: bool = False
    when: str = ""
    old_table: str = ""
    new_table: str = ""
    constraint: bool = False
    deferrable: bool = False
    initially_deferred: bool = False
    referenced: QualifiedName | None = None
    enabled: EnabledState = "origin"
    comment: str = ""


class Rule(Fact, frozen=True, kw_only=True):
    """A rewrite rule other than a view's own; ``definition`` is its whole CREATE RULE statement."""

    name: str
    definition: str
    enabled: EnabledState = "origin"
    comment: str = ""


class Policy(Fact, frozen=True, kw_only=True):
    """A row-level security policy. ``roles`` holds ``public`` when it is for everybody."""

    name: str
    command: Literal["ALL", "SELECT", "INSERT", "UPDATE", "DELETE"] = "ALL"
    permissive: bool = True
    roles: tuple[str, ...] = (PUBLIC,)
    using: str = ""
    check: str = ""
    comment: str = ""


# ---- relations ----

RelationKind = Literal["table", "partitioned table", "view", "materialized view", "foreign table"]


class PartitionOf(Fact, frozen=True, kw_only=True):
    """Where a partition hangs: its parent, and its bound as SQL (``FOR VALUES …`` or ``DEFAULT``)."""

    parent: QualifiedName
    bound: str


class View(Fact, frozen=True, kw_only=True):
    """What only a view has: its query and what can be done through it without triggers or rules."""

    definition: str
    insertable: bool = False
    updatable: bool = False
    deletable: bool = False


class Relation(Owned, frozen=True, kw_only=True):
    """A table of any kind or a view.

    ``partition_key`` is ``RANGE (created_at)`` and the like, ``replica_identity`` what ALTER TABLE calls it. Of
    constraints, indexes and triggers, a partition or child shows only its own: what its parent gives it stands at
    the parent.
    """

    kind: RelationKind = "table"
    unlogged: bool = False
    options: tuple[str, ...] = ()
    access_method: str = ""
    replica_identity: str = ""
    partition_key: str = ""
    partition_of: PartitionOf | None = None
    inherits: tuple[QualifiedName, ...] = ()
    of_type: QualifiedName | None = None
    foreign_server: str = ""
    foreign_options: tuple[str, ...] = ()
    view: View | None = None
    row_security: bool = False
    force_row_security: bool = False
    columns: tuple[Column, ...] = ()
    primary_key: Key | None = None
    unique_keys: tuple[Key, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    checks: tuple[Check, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    not_nulls: tuple[NotNull, ...] = ()
    indexes: tuple[Index, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    rules: tuple[Rule, ...] = ()
    policies: tuple[Policy, ...] = ()


# ---- types, routines, sequences ----


class Enum(Owned, frozen=True, kw_only=True):
    """An enumerated type; labels in their sort order, which comparisons follow."""

    labels: tuple[str, ...] = ()


class Domain(Owned, frozen=True, kw_only=True):
    """A domain over any type, another domain included."""

    base: TypeRef
    not_null: bool = False
    default: str = ""
    collation: QualifiedName | None = None
    checks: tuple[Check, ...] = ()


class Composite(Owned, frozen=True, kw_only=True):
    """A stand-alone composite type. Its attributes are columns without constraints."""

    attributes: tuple[Column, ...] = ()


class Range(Owned, frozen=True, kw_only=True):
    """A range type and the multirange type that comes with it (in the same schema)."""

    subtype: TypeRef
    multirange: str
    opclass: QualifiedName | None = None
    collation: QualifiedName | None = None
    canonical: QualifiedName | None = None
    subtype_diff: QualifiedName | None = None


class OpaqueType(Owned, frozen=True, kw_only=True):
    """A base or shell type that only its C functions understand; consumers see its text."""


class Collation(Owned, frozen=True, kw_only=True):
    """A collation of the database's own."""

    provider: str = "libc"
    locale: str = ""
    nondeterministic: bool = False


class Argument(Fact, frozen=True, kw_only=True):
    """An argument of a routine, or one column of what ``RETURNS TABLE`` gives (mode ``table``)."""

    type: TypeRef
    name: str = ""
    mode: Literal["in", "out", "inout", "variadic", "table"] = "in"
    default: str = ""


class Routine(Owned, frozen=True, kw_only=True):
    """A function, procedure, aggregate or window function.

    ``signature`` holds the input types as SQL, which with the name make its identity. ``body`` is the source text
    as stored, or, when ``sql_body``, the standard's BEGIN ATOMIC or RETURN form. ``cost`` and ``rows`` are None at
    their defaults.
    """

    kind: Literal["function", "procedure", "aggregate", "window"] = "function"
    arguments: tuple[Argument, ...] = ()
    signature: str = ""
    returns: TypeRef | None = None
    returns_set: bool = False
    language: str = "sql"
    body: str = ""
    sql_body: bool = False
    library: str = ""
    volatility: Literal["immutable", "stable", "volatile"] = "volatile"
    parallel: Literal["safe", "restricted", "unsafe"] = "unsafe"
    strict: bool = False
    leakproof: bool = False
    security_definer: bool = False
    cost: float | None = None
    rows: float | None = None
    settings: tuple[str, ...] = ()


class Sequence(Owned, frozen=True, kw_only=True):
    """A sequence that isn't an identity column's. ``owned_by`` is the column it is dropped with (serial)."""

    type: TypeRef = TypeRef(name="int8")
    options: SequenceOptions = SequenceOptions()
    owned_by: ColumnRef | None = None
    unlogged: bool = False


class Schema(Owned, frozen=True, kw_only=True):
    """A schema and all that it holds, each part sorted by name."""

    relations: tuple[Relation, ...] = ()
    enums: tuple[Enum, ...] = ()
    domains: tuple[Domain, ...] = ()
    composites: tuple[Composite, ...] = ()
    ranges: tuple[Range, ...] = ()
    opaque_types: tuple[OpaqueType, ...] = ()
    collations: tuple[Collation, ...] = ()
    routines: tuple[Routine, ...] = ()
    sequences: tuple[Sequence, ...] = ()


# ---- the database ----


class Role(Fact, frozen=True, kw_only=True):
    """A role that an owner, a grant or a policy names, and the roles it is a member of.

    ``inherit`` says whether it has their privileges without SET ROLE; ``inherit_overridden`` are those of ``member_of``
    that were granted the other way round, WITH INHERIT FALSE or TRUE (from version 16 on).
    """

    name: str
    login: bool = False
    superuser: bool = False
    bypass_rls: bool = False
    inherit: bool = True
    member_of: tuple[str, ...] = ()
    inherit_overridden: tuple[str, ...] = ()
    comment: str = ""

    @property
    def inherits_from(self) -> tuple[str, ...]:
        """The roles whose privileges it has as they are."""
        return tuple(
            name for name in self.member_of if self.inherit != (name in self.inherit_overridden)
        )


class Extension(Fact, frozen=True, kw_only=True):
    """An installed extension and the schema its objects are in. They themselves aren't in the model."""

    name: str
    schema: str


class ForeignServer(Fact, frozen=True, kw_only=True):
    """A foreign server. Its options say where it is, which is no structure, so they are left out."""

    name: str
    wrapper: str


class Database(Fact, frozen=True, kw_only=True):
    """All of it; the root of model.json."""

    format: int = FORMAT
    comment: str = ""
    extensions: tuple[Extension, ...] = ()
    roles: tuple[Role, ...] = ()
    foreign_servers: tuple[ForeignServer, ...] = ()
    schemas: tuple[Schema, ...] = ()
