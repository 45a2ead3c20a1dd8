"""Every kind of change, and what it means for whom: the one table that says so.

Consumers are who reads ``Row``, who writes ``Insert`` or ``Update``, and who calls the API. What readers fear writers
allow, and the other way round: a set of values that grows is safe to write and not to read. A consumer that a kind
says nothing of isn't concerned at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, get_args

from msgspec import Struct

from generator.report import Consumer, Effect, Impact, Level, Rule

CONSUMERS: Final[tuple[Consumer, ...]] = get_args(Consumer)
_IMPACTS: Final[Mapping[str, Impact]] = {"B": "breaking", "W": "warning", "S": "safe"}
_WORST_FIRST: Final[tuple[Impact, ...]] = get_args(Impact)
_LEVELS: Final[Mapping[Impact, Level]] = {
    "breaking": "error",
    "warning": "warning",
    "safe": "info",
}
_UNTOUCHED: Final = "nothing changes for them"


class Kind(Struct, frozen=True, kw_only=True):
    """A kind of change: its rule, and its effects in the order of the consumers."""

    rule: Rule
    effects: tuple[Effect, ...]

    def impact(self, consumer: Consumer) -> Impact | None:
        """What it means for a consumer; None for one that isn't concerned."""
        return next((each.impact for each in self.effects if each.consumer == consumer), None)


def level_of(effects: tuple[Effect, ...]) -> Level:
    """What a finding with these effects weighs: as much as the worst of them."""
    impacts = {effect.impact for effect in effects}
    return next((_LEVELS[impact] for impact in _WORST_FIRST if impact in impacts), "info")


def _kind(
    title: str, help_: str = "", /, **told: str | None
) -> tuple[str, str, dict[str, str | None]]:
    """A line of the tables: consumers that aren't named are safe, those that are None not concerned.

    Each is told as an impact's letter and a reason: ``B: a reader finds it gone``.
    """
    return title, help_, told


def _all(reason: str) -> dict[str, str | None]:
    return dict.fromkeys(CONSUMERS, reason)


def _client(reason: str) -> dict[str, str | None]:
    return {**dict.fromkeys(CONSUMERS), "client": reason}


def _writers(reason: str) -> dict[str, str | None]:
    return {"insert": reason, "update": reason, "client": reason}


_DOCS: Final = _all("S: only pages and comments in code tell of it")
_GONE: Final = _all("B: what names it fails, in generated code and in SQL")
_RENAMED: Final = _all("B: what uses the old name fails")
_TYPE_DIFFERS: Final = {
    "row": "B: the values that are read are of another type",
    "insert": "B: values of the old type are refused by the new one, in code or by the server",
    "update": "B: values of the old type are refused by the new one, in code or by the server",
    "client": "B: requests and answers carry another type",
}
_FEWER_VALUES: Final = _writers("W: a value that was taken may be refused")
_OTHER_DUPLICATES: Final = _writers("W: other duplicates are refused")
_OTHER_ROWS: Final = _all("W: other rows may be seen, or other writes be refused")
_SIDE_EFFECT: Final = _writers("W: a write may be changed, refused, or do something else beside")
_TIMING: Final = _writers(
    "W: a violation shows at another moment, and ON CONFLICT takes no deferrable key"
)

RELATIONS: Final = {
    "relation-added": _kind("table or view added"),
    "relation-dropped": _kind("table or view dropped", **_GONE),
    "relation-renamed": _kind(
        "table or view perhaps renamed",
        "One relation went and one with most of its columns came. Whether it is the same, only people know.",
        **_RENAMED,
    ),
    "table-partitioned": _kind(
        "table is partitioned", **_writers("W: a row may find no partition that takes it")
    ),
    "table-unpartitioned": _kind("table isn't partitioned any more"),
    "relation-kind-changed": _kind(
        "relation is of another kind",
        **_all("W: rows are made, and perhaps written, in another way"),
    ),
    "writes-lost": _kind(
        "can't be written through any more",
        insert="B: nothing can be inserted",
        update="B: nothing can be updated",
        client="B: writes are refused",
    ),
    "inserts-lost": _kind(
        "takes no rows any more",
        insert="B: nothing can be inserted",
        client="B: creating a row is refused",
    ),
    "updates-lost": _kind(
        "takes no updates any more",
        update="B: nothing can be updated",
        client="B: changing a row is refused",
    ),
    "deletes-lost": _kind("takes no deletes any more", client="B: deleting a row is refused"),
    "writes-gained": _kind("can be written through"),
    "view-definition-changed": _kind(
        "query of the view changed",
        "The columns are told apart from it: this says that their values and the rows may be others.",
        **_all("W: the same columns may hold other values, or come in other rows"),
    ),
    "view-options-changed": _kind(
        "options of the view changed",
        "security_invoker decides whose policies hold, check_option which rows can be written.",
        **_OTHER_ROWS,
    ),
    "lineage-changed": _kind("column comes from elsewhere", **_DOCS),
    "partition-attached": _kind(
        "partition added", row="S: rows are read and written through the table"
    ),
    "partition-detached": _kind(
        "partition dropped or detached",
        "Its rows are no longer in the table.",
        row="W: its rows are no longer read through the table",
        **_writers(
            "W: its rows are found no more, and a new one may find no partition that takes it"
        ),
    ),
    "partition-renamed": _kind(
        "partition perhaps renamed", row="S: rows are read and written through the table"
    ),
    "table-attached": _kind(
        "table became a partition",
        "A partition has no types and no paths of its own: it is read and written through its table.",
        **_all("B: its own types and paths go; its rows are those of the table above"),
    ),
    "partition-changed": _kind(
        "bound or key of partitions changed",
        **_writers("W: a row may find no partition that takes it"),
    ),
    "inheritance-changed": _kind(
        "inheritance changed",
        row="W: whoever reads a parent reads its children's rows too",
        client="W: whoever lists a parent lists its children's rows too",
    ),
    "foreign-source-changed": _kind(
        "foreign table stands for something else",
        **_all("W: the same columns may hold other rows"),
    ),
    "storage-changed": _kind("storage changed", **_DOCS),
    "owner-changed": _kind(
        "owner changed",
        "Views and SECURITY DEFINER functions act with their owner's rights, and policies don't bind an owner.",
        **_all(
            "W: who came as the old owner may be refused, and what runs as the owner be another"
        ),
    ),
    "comment-changed": _kind("comment changed", **_DOCS),
    "classification-raised": _kind(
        "classified as more sensitive",
        row="W: who handles the value may have to protect it",
        client="W: a policy may keep it from clients; RESTRICTED columns are left out of the API",
    ),
    "classification-lowered": _kind("classified as less sensitive"),
    "type-tag-changed": _kind(
        "type said in a tag changed",
        **_all("B: the tag @type decides the type in TypeScript"),
    ),
}
"""What happens to tables and views as a whole, and to anything that has an owner and a comment."""

COLUMNS: Final = {
    "column-added": _kind(
        "column added",
        row="W: readers that forbid what they don't know refuse it, and fixtures lack it",
    ),
    "column-added-required": _kind(
        "required column added",
        "It is NOT NULL and nothing fills it in.",
        row="W: readers that forbid what they don't know refuse it, and fixtures lack it",
        insert="B: a row without it is refused",
        client="B: a create without it is refused",
    ),
    "column-dropped": _kind("column dropped", **_GONE),
    "column-renamed": _kind(
        "column perhaps renamed",
        "One column went and one of the same type came in its place, or with its comment.",
        **_RENAMED,
    ),
    "column-order-changed": _kind(
        "columns in another order",
        row="S: names find their values; what counts positions breaks",
        insert="W: an INSERT without a list of columns writes into others",
    ),
    "column-nullable": _kind(
        "may be null",
        row="B: a reader meets null where there was none",
        client="B: an answer may hold null where there was none",
    ),
    "column-not-null": _kind(
        "NOT NULL added",
        insert="B: a row without a value is refused",
        update="B: null is refused",
        client="B: a request without a value, or with null, is refused",
    ),
    "column-not-null-defaulted": _kind(
        "NOT NULL added, with a default",
        insert="W: it may be left out, but null is refused",
        update="B: null is refused",
        client="B: a request with null is refused",
    ),
    "column-says-not-null": _kind("NOT NULL added, with no effect"),
    "column-takes-null": _kind("NOT NULL dropped that didn't hold for all rows"),
    "column-proved": _kind("can't be null any more", row="S: null no longer comes"),
    "default-added": _kind("default added"),
    "default-dropped": _kind(
        "default dropped",
        insert="W: a row that leaves it out holds null",
        client="W: a create that leaves it out holds null",
    ),
    "default-dropped-required": _kind(
        "default of a required column dropped",
        insert="B: a row without it is refused",
        client="B: a create without it is refused",
    ),
    "default-changed": _kind(
        "default changed",
        insert="W: a row that leaves it out holds another value",
        client="W: a create that leaves it out holds another value",
    ),
    "column-read-only": _kind(
        "is always generated",
        "A generated column, an identity that is always generated, or a computed column of a view.",
        insert="B: a given value is refused",
        update="B: a given value is refused",
        client="B: a request that gives it is refused",
    ),
    "column-writable": _kind("can be written", row="S: values are read as before"),
    "column-writable-required": _kind(
        "must be written",
        "It was generated, and now nothing fills it in.",
        insert="B: a row without it is refused",
        client="B: a create without it is refused",
    ),
    "generation-changed": _kind(
        "is generated in another way",
        row="W: it holds other values",
        client="W: answers hold other values",
    ),
    "generation-storage-changed": _kind("is computed at another moment"),
    "identity-changed": _kind(
        "numbering changed", "An identity, or a sequence of the column's own."
    ),
    "type-changed": _kind(
        "type changed",
        "The types of the two languages, or of the API, differ.",
        **_TYPE_DIFFERS,
    ),
    "type-widened": _kind(
        "type widened",
        row="W: models that hold to the old limits refuse what only fits now",
        insert="S: more values fit",
        update="S: more values fit",
        client="W: an answer may hold a value beyond the old limits",
    ),
    "type-narrowed": _kind("type narrowed", **_FEWER_VALUES),
    "type-replaced": _kind(
        "type replaced by one that is mapped alike",
        **_all("W: the type stays in code, but the server reads, writes or compares it otherwise"),
    ),
    "time-zone-changed": _kind(
        "time zone added or dropped",
        "Python has a type of its own for moments without a zone.",
        row="B: models refuse what comes without the zone that they expect, or with one",
        insert="B: models refuse values of the old type, and the server takes the text for another moment",
        update="B: models refuse values of the old type, and the server takes the text for another moment",
        client="B: requests and answers are refused, or mean another moment",
    ),
    "collation-changed": _kind(
        "collation changed",
        row="W: order and equality of texts change",
        client="W: order and equality of texts change",
    ),
    "foreign-column-changed": _kind(
        "foreign column stands for another",
        row="W: it may hold other values",
        client="W: it may hold other values",
    ),
    "inherited-changed": _kind("is inherited, or no longer", **_DOCS),
}
"""What happens to columns of relations; much of it also to domains and to attributes of composite types."""

CONSTRAINTS: Final = {
    "primary-key-added": _kind(
        "primary key added",
        insert="W: a duplicate is refused",
        update="W: a duplicate is refused",
        client="S: rows get an address",
    ),
    "primary-key-dropped": _kind(
        "primary key dropped",
        insert="B: ON CONFLICT doesn't find it, unless another key has its columns",
        update="W: a row is found by something else",
        client="B: rows lose their address, and upserts their key",
    ),
    "primary-key-changed": _kind(
        "primary key changed",
        insert="B: ON CONFLICT doesn't find it, unless another key has its columns",
        update="W: a row is found by something else",
        client="B: paths and upserts are made of the key",
    ),
    "primary-key-deferrable": _kind(
        "primary key became deferrable",
        insert="B: ON CONFLICT takes no deferrable key",
        update="W: a violation shows at another moment",
        client="B: the API can't upsert by it",
    ),
    "unique-added": _kind(
        "UNIQUE added",
        insert="W: a duplicate is refused",
        update="W: a duplicate is refused",
        client="W: a duplicate is refused",
    ),
    "unique-dropped": _kind("UNIQUE dropped", insert="B: ON CONFLICT on these columns fails"),
    "unique-released": _kind(
        "UNIQUE dropped that no ON CONFLICT needs",
        "Another key has the same columns, or this one was deferrable or invalid.",
        insert="W: ON CONFLICT ON CONSTRAINT, and handlers of errors, name it",
    ),
    "unique-changed": _kind(
        "UNIQUE changed",
        insert="B: ON CONFLICT on the old columns fails",
        update="W: other duplicates are refused",
        client="W: other duplicates are refused",
    ),
    "unique-altered": _kind(
        "UNIQUE changed in what repeats", "ON CONFLICT finds it as before.", **_OTHER_DUPLICATES
    ),
    "unique-deferrable": _kind(
        "UNIQUE became deferrable",
        insert="B: ON CONFLICT takes no deferrable key",
        update="W: a violation shows at another moment",
        client="W: a violation shows at another moment",
    ),
    "cardinality-changed": _kind(
        "cardinality of a reference changed",
        row="S: the row itself stays; relations in TypeScript change",
        client="B: what is embedded is one object instead of a list, or the other way round",
    ),
    "foreign-key-added": _kind(
        "foreign key added",
        insert="W: a value without a row to refer to is refused",
        update="W: a value without a row to refer to is refused",
        client="W: the same, and of two keys to one table an embedding has to say which",
    ),
    "foreign-key-dropped": _kind(
        "foreign key dropped", client="B: what it embedded can't be embedded"
    ),
    "foreign-key-released": _kind(
        "foreign key dropped that another one repeats",
        client="W: who embeds by the constraint's name doesn't find it",
    ),
    "foreign-key-changed": _kind(
        "foreign key refers to something else",
        insert="W: a value that was taken may be refused",
        update="W: a value that was taken may be refused",
        client="B: what it embeds is something else",
    ),
    "foreign-key-action-changed": _kind(
        "what a foreign key does on delete or update changed",
        update="W: a change of the row that is referred to does something else, or is refused",
        client="W: a delete does something else, or is refused",
    ),
    "foreign-key-renamed": _kind(
        "foreign key perhaps renamed",
        client="W: who embeds by the constraint's name doesn't find it",
    ),
    "check-added": _kind("CHECK added", **_FEWER_VALUES),
    "check-dropped": _kind("CHECK dropped", row="W: values may come that couldn't"),
    "check-changed": _kind(
        "CHECK changed",
        **{**_FEWER_VALUES, "row": "W: values may come that couldn't"},
    ),
    "check-reordered": _kind("CHECK lists its values in another order"),
    "check-value-added": _kind(
        "value added to a CHECK that lists them",
        row="B: a reader that knows the old values refuses the new one",
        client="W: an answer may hold a value that the client doesn't know",
    ),
    "check-value-removed": _kind(
        "value removed from a CHECK that lists them",
        row="W: code for it is never reached",
        insert="B: the value is refused",
        update="B: the value is refused",
        client="B: a request with the value is refused",
    ),
    "check-list-added": _kind(
        "values are listed by a CHECK now",
        "Code has what is listed as a union of literals.",
        row="W: code for other values is never reached",
        insert="B: other values are refused, and code that gives any doesn't compile",
        update="B: other values are refused, and code that gives any doesn't compile",
        client="B: a request with another value is refused",
    ),
    "check-list-dropped": _kind(
        "values are no longer listed by a CHECK",
        "Code had what was listed as a union of literals.",
        row="B: a reader that knows the listed values refuses others",
        client="W: an answer may hold a value that the client doesn't know",
    ),
    "exclusion-added": _kind(
        "exclusion constraint added", **_writers("W: a row that conflicts is refused")
    ),
    "exclusion-dropped": _kind(
        "exclusion constraint dropped", row="W: rows may come that conflict"
    ),
    "exclusion-changed": _kind(
        "exclusion constraint changed",
        **{**_writers("W: other rows conflict"), "row": "W: rows may come that conflict"},
    ),
    "constraint-enforced": _kind("constraint is enforced", **_FEWER_VALUES),
    "constraint-unenforced": _kind(
        "constraint isn't enforced any more",
        row="W: values may come that couldn't",
        client="W: values may come that couldn't",
    ),
    "constraint-validated": _kind("constraint holds for all rows", row="S: fewer values come"),
    "constraint-unvalidated": _kind(
        "constraint may not hold for old rows", row="W: values may come that couldn't"
    ),
    "constraint-timing-changed": _kind("constraint is checked at another moment", **_TIMING),
    "constraint-renamed": _kind(
        "constraint perhaps renamed",
        insert="W: ON CONFLICT ON CONSTRAINT, and handlers of errors, name it",
    ),
    "constraint-storage-changed": _kind("storage of a constraint changed", **_DOCS),
    "not-null-constraint-changed": _kind(
        "NOT NULL constraint was given a name, or another", **_DOCS
    ),
    "index-added": _kind("index added", client="S: the API may get a filter"),
    "index-dropped": _kind("index dropped"),
    "filter-lost": _kind(
        "filters lose their index",
        client="W: the API offers filters where an index serves them, so a filter may go",
    ),
    "index-changed": _kind("index changed"),
    "index-renamed": _kind("index perhaps renamed"),
}
"""What happens to keys, other constraints and indexes."""

BEHAVIOUR: Final = {
    "row-security-changed": _kind("row-level security switched", **_OTHER_ROWS),
    "policy-added": _kind("policy added", **_OTHER_ROWS),
    "policy-dropped": _kind("policy dropped", **_OTHER_ROWS),
    "policy-changed": _kind("policy changed", **_OTHER_ROWS),
    "policy-renamed": _kind("policy perhaps renamed"),
    "grant-added": _kind("privilege granted"),
    "grant-revoked": _kind(
        "privilege revoked",
        "Of the consumers only those that need the privilege are named.",
        **_all("B: the role is refused"),
    ),
    "spare-grant-revoked": _kind(
        "privilege revoked that is held in another way",
        "As the owner, as PUBLIC, or by a grant on the whole table.",
    ),
    "grant-option-changed": _kind("right to grant changed", **_DOCS),
    "trigger-added": _kind("trigger added", **_SIDE_EFFECT),
    "trigger-dropped": _kind("trigger dropped", **_SIDE_EFFECT),
    "trigger-changed": _kind("trigger changed", **_SIDE_EFFECT),
    "trigger-renamed": _kind(
        "trigger perhaps renamed", insert="S: of several, the order of names decides which is first"
    ),
    "rule-added": _kind("rewrite rule added", **_SIDE_EFFECT),
    "rule-dropped": _kind("rewrite rule dropped", **_SIDE_EFFECT),
    "rule-changed": _kind("rewrite rule changed", **_SIDE_EFFECT),
    "routine-added": _kind("function added", **_client("S: no call changes")),
    "routine-overloaded": _kind(
        "function of the same name added",
        "The server chooses by the arguments that a call gives.",
        **_client("W: a call that fitted one may fit two, or find the other"),
    ),
    "routine-dropped": _kind("function dropped", **_client("B: calls fail")),
    "routine-renamed": _kind(
        "function perhaps renamed", **_client("B: calls by the old name fail")
    ),
    "argument-added": _kind(
        "argument with a default added", **_client("S: calls without it work as before")
    ),
    "argument-required": _kind("required argument added", **_client("B: calls without it fail")),
    "arguments-changed": _kind(
        "arguments changed", **_client("B: calls as they were fail, or find another function")
    ),
    "argument-default-added": _kind(
        "default of an argument added", **_client("S: calls with it work as before")
    ),
    "argument-default-changed": _kind(
        "default of an argument changed", **_client("W: calls without it do something else")
    ),
    "routine-types-changed": _kind(
        "types of a function changed to some that are mapped alike",
        **_client("W: calls stay as they are, but the server may take or give other values"),
    ),
    "return-changed": _kind("result changed", **_client("B: callers get something else")),
    "routine-body-changed": _kind(
        "body of a function changed", **_client("W: the same call may do something else")
    ),
    "routine-options-changed": _kind(
        "behaviour of a function changed",
        "STRICT, SECURITY DEFINER, the kind of routine and settings decide what a call does.",
        **_client("W: the same call may do something else"),
    ),
    "routine-planning-changed": _kind(
        "what the planner knows of a function changed", **_client("S: calls give the same")
    ),
    "trigger-function-added": _kind("trigger function added"),
    "trigger-function-dropped": _kind(
        "trigger function dropped", insert="S: its triggers are told by themselves"
    ),
    "trigger-function-renamed": _kind("trigger function perhaps renamed"),
    "trigger-function-changed": _kind("trigger function changed", **_SIDE_EFFECT),
}
"""What happens to policies, privileges, triggers, rules and functions."""

TYPES: Final = {
    "enum-label-added": _kind(
        "label added",
        "Models that parse at run time refuse a label that they don't know.",
        row="B: a reader that knows the old labels refuses the new one",
        client="W: an answer may hold a label that the client doesn't know",
    ),
    "enum-label-removed": _kind(
        "label removed",
        row="W: code for it is never reached",
        insert="B: the label is refused",
        update="B: the label is refused",
        client="B: a request with the label is refused",
    ),
    "enum-label-renamed": _kind("label perhaps renamed", **_RENAMED),
    "enum-reordered": _kind(
        "labels in another order",
        row="S: the labels stay; ORDER BY and comparisons follow the new order",
    ),
    "type-added": _kind("type added"),
    "type-dropped": _kind("type dropped", **_GONE),
    "type-renamed": _kind("type perhaps renamed", **_RENAMED),
    "type-kind-changed": _kind("type is of another kind", **_TYPE_DIFFERS),
    "domain-not-null-added": _kind(
        "NOT NULL added to the domain", **_writers("B: null is refused")
    ),
    "domain-not-null-dropped": _kind(
        "NOT NULL of the domain dropped", row="S: columns of it could hold null before"
    ),
    "attribute-added": _kind(
        "attribute added",
        "A value of a composite type is read and written as a whole.",
        row="B: models refuse a value that has more than they know",
        **_writers("B: a value without it is refused, by strict types or by the server"),
    ),
    "attribute-dropped": _kind("attribute dropped", **_GONE),
    "attribute-renamed": _kind("attribute perhaps renamed", **_RENAMED),
    "attribute-order-changed": _kind(
        "attributes in another order",
        row="W: the text form counts positions",
        insert="B: the text form counts positions: a value is refused, or goes to another attribute",
        update="B: the text form counts positions: a value is refused, or goes to another attribute",
        client="W: the text form counts positions",
    ),
    "range-changed": _kind(
        "range type changed",
        **_all("W: its text holds other bounds, or sorts and normalises otherwise"),
    ),
    "collation-added": _kind("collation added"),
    "collation-dropped": _kind(
        "collation dropped", row="S: columns that used it are told by themselves"
    ),
    "sequence-added": _kind("sequence added"),
    "sequence-dropped": _kind(
        "sequence dropped", insert="S: defaults that used it are told by themselves"
    ),
    "sequence-changed": _kind("sequence changed"),
}
"""What happens to types, collations and sequences."""

DATABASE: Final = {
    "schema-added": _kind("schema added"),
    "schema-dropped": _kind("schema dropped, with all that was in it", **_GONE),
    "schema-renamed": _kind("schema perhaps renamed", **_RENAMED),
    "extension-added": _kind("extension added"),
    "extension-dropped": _kind(
        "extension dropped", **_all("W: its types, functions and operators are gone")
    ),
    "extension-moved": _kind(
        "extension is in another schema", **_client("W: SQL that names its schema fails")
    ),
    "role-added": _kind("role added"),
    "role-dropped": _kind(
        "role dropped, or no longer named", **_client("W: who came as this role is refused")
    ),
    "role-changed": _kind(
        "role changed",
        "Membership, superuser, BYPASSRLS and INHERIT decide what it may do.",
        **_OTHER_ROWS,
    ),
    "role-login-changed": _kind(
        "role may log in, or no longer", **_client("W: who came as this role may be refused")
    ),
    "foreign-server-added": _kind("foreign server added"),
    "foreign-server-dropped": _kind(
        "foreign server dropped", row="S: its tables are told by themselves"
    ),
    "foreign-server-changed": _kind(
        "foreign server is of another wrapper", **_all("W: its tables are read in another way")
    ),
}
"""What happens to schemas and to what belongs to the whole database."""

SECTIONS: Final = {
    "Tables and views": RELATIONS,
    "Columns": COLUMNS,
    "Constraints and indexes": CONSTRAINTS,
    "Policies, privileges, triggers, functions": BEHAVIOUR,
    "Types and sequences": TYPES,
    "Schemas and the database": DATABASE,
}


def _built(name: str, title: str, help_: str, told: Mapping[str, str | None]) -> Kind:
    effects = []
    for consumer in CONSUMERS:
        text = told.get(consumer, f"S: {_UNTOUCHED}")
        if text is not None:
            letter, _, reason = text.partition(": ")
            effects.append(Effect(consumer=consumer, impact=_IMPACTS[letter], reason=reason))
    found = tuple(effects)
    return Kind(rule=Rule(id=name, title=title, level=level_of(found), help=help_), effects=found)


KINDS: Final[Mapping[str, Kind]] = {
    name: _built(name, *line) for section in SECTIONS.values() for name, line in section.items()
}
"""All kinds by their id."""
