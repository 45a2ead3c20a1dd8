"""What a change of the database really refuses, and lets in: writes that are tried on both sides of it.

The change is applied and taken back within a transaction. Of each relation that it touches a row is written anew, in
every way that its writers have: all columns, all but one, one that is null or holds something else, ON CONFLICT.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from psycopg import sql

from generator.model.relations import keys_of, relation_index
from generator.model.types import QualifiedName
from generator.model.values import domain_index, omittable, writable
from tests.support.drift_changes import read_within

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import psycopg

    from generator.model.catalog import Column, Database, Relation, Schema
    from generator.report import Consumer

Texts = dict[str, "str | None"]

MOST_ROWS: Final = 20
_MOST_RELATIONS: Final = 4
# What only a wider type takes, or one without a CHECK.
_STRETCHED: Final = ("x" * 12, "x" * 300, "-1", "40000", "3000000000", "12345678.123456", "{}")
_DONE: Final = "TRY00"

# One trip for all: what is tried is undone, and of what is refused the error is told.
_TRY: Final = f"""
CREATE FUNCTION pg_temp.tried(statements text[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE answers text[] := '{{}}'; statement text;
BEGIN
    FOREACH statement IN ARRAY statements LOOP
        BEGIN
            EXECUTE statement;
            RAISE EXCEPTION USING ERRCODE = '{_DONE}';
        EXCEPTION WHEN OTHERS THEN
            answers := answers || CASE SQLSTATE WHEN '{_DONE}' THEN '' ELSE SQLERRM END;
        END;
    END LOOP;
    RETURN answers;
END $$"""


class Write(NamedTuple):
    """A write of one row, found by its key: by whom, and what is tried."""

    consumer: Consumer
    relation: QualifiedName
    tried: str
    key: Texts
    values: Texts
    upsert: tuple[str, ...] = ()

    @property
    def _found(self) -> sql.Composable:
        return sql.SQL(" AND ").join(
            sql.SQL("{}::text = {}").format(sql.Identifier(column), sql.Literal(text))
            for column, text in self.key.items()
        )

    @property
    def statement(self) -> sql.Composable:
        """The SQL of it; a row that is inserted is taken out before."""
        name, found = sql.SQL(self.relation.sql), self._found
        names = [sql.Identifier(column) for column in self.values]
        literals = [sql.Literal(text) for text in self.values.values()]
        if self.consumer == "update":
            pairs = zip(names, literals, strict=True)
            change = sql.SQL(", ").join(sql.SQL("{} = {}").format(*pair) for pair in pairs)
            return sql.SQL("UPDATE {} AS t SET {} WHERE {} RETURNING t.*").format(
                name, change, found
            )
        conflict: sql.Composable = sql.SQL("")
        if self.upsert:
            keys = sql.SQL(", ").join(map(sql.Identifier, self.upsert))
            conflict = sql.SQL(" ON CONFLICT ({}) DO NOTHING").format(keys)
        return sql.SQL(
            "SET LOCAL session_replication_role = replica; DELETE FROM {0} AS t WHERE {1};"
            "SET LOCAL session_replication_role = origin; INSERT INTO {0} ({2}) VALUES ({3}){4}"
        ).format(name, found, sql.SQL(", ").join(names), sql.SQL(", ").join(literals), conflict)


def touched(old: Database, new: Database) -> list[QualifiedName]:
    """Some relations of both that differ, or that have values of a type that does."""
    olds, news = relation_index(old), relation_index(new)
    types = {name for name, _ in _types(old) ^ _types(new)}
    found = [
        name
        for name, one in olds.items()
        if (other := news.get(name)) is not None
        and not any(each.partition_of or each.kind == "foreign table" for each in (one, other))
        and (one != other or any(each.type.qualified in types for each in one.columns))
    ]
    return found[:_MOST_RELATIONS]


def _types(database: Database) -> set[tuple[QualifiedName, object]]:
    return {
        (QualifiedName(schema=schema.name, name=each.name), each)
        for schema in database.schemas
        for each in _defined(schema)
    }


def _defined(schema: Schema) -> Sequence[Any]:
    return (*schema.enums, *schema.domains, *schema.composites, *schema.ranges)


def writes(
    connection: psycopg.Connection[Any],
    old: Database,
    new: Database,
    names: Sequence[QualifiedName],
) -> list[Write]:
    """What writers of ``old``, which the connection sees, do or may try with a row of each relation."""
    index = relation_index(old)
    return [
        each
        for name in names
        if (sample := _sample(connection, name, index[name])) is not None
        for each in _writes(old, new, name, sample)
    ]


def _sample(
    connection: psycopg.Connection[Any], name: QualifiedName, relation: Relation
) -> Texts | None:
    """The row that says most, as texts."""
    columns = [column.name for column in relation.columns]
    texts = sql.SQL(", ").join(sql.SQL("{}::text").format(sql.Identifier(each)) for each in columns)
    query = sql.SQL("SELECT {} FROM {} LIMIT {}").format(texts, sql.SQL(name.sql), MOST_ROWS)
    rows = connection.execute(query).fetchall()
    best = min(rows, key=lambda row: row.count(None), default=None)
    return dict(zip(columns, best, strict=True)) if best else None


def _writes(old: Database, new: Database, name: QualifiedName, sample: Texts) -> Iterator[Write]:
    relation, other = relation_index(old)[name], relation_index(new)[name]
    domains = domain_index(old)
    columns = {column.name: column for column in relation.columns if writable(column)}
    full = {column: sample[column] for column in columns}
    found = relation.primary_key.columns if relation.primary_key else tuple(sample)
    key = {column: sample[column] for column in found if sample[column] is not None}
    yield Write("insert", name, "all columns", key, full)
    for unique in keys_of(relation):
        yield Write("insert", name, f"ON CONFLICT {unique.columns}", key, full, unique.columns)
    for column in columns.values():
        called = column.name
        if omittable(column, domains):
            rest = {each: text for each, text in full.items() if each != called}
            yield Write("insert", name, f"without {called}", key, rest)
        differ = _differs(called, relation, other)
        stretched = _STRETCHED if differ else ()
        for text in (None, *_labels(column, old, new), *stretched):
            yield Write("insert", name, f"{called} = {text}", key, {**full, called: text})
            yield Write("update", name, f"{called} = {text}", key, {called: text})
        yield Write("update", name, f"{called} as it is", key, {called: full[called]})


def _differs(column: str, one: Relation, other: Relation) -> bool:
    checks = set(one.checks) ^ set(other.checks)
    both = [next((c for c in each.columns if c.name == column), None) for each in (one, other)]
    return both[0] != both[1] or any(column in check.columns for check in checks)


def _labels(column: Column, *databases: Database) -> list[str]:
    found = (
        label
        for database in databases
        for schema in database.schemas
        for enum in schema.enums
        if column.type.qualified == QualifiedName(schema=schema.name, name=enum.name)
        for label in enum.labels
    )
    return list(dict.fromkeys(found))


def prepare(connection: psycopg.Connection[Any]) -> None:
    """Let the connection try writes."""
    connection.execute(_TRY.encode())


def tried(connection: psycopg.Connection[Any], every: Sequence[Write]) -> list[str]:
    """The error of each write, or nothing; none of them stays."""
    statements = [each.statement.as_string(connection) for each in every]
    connection.execute("SAVEPOINT trying")
    (answers,) = connection.execute("SELECT pg_temp.tried(%s)", [statements]).fetchone() or ([],)
    connection.execute("ROLLBACK TO trying")
    return list(answers or [])


# ---- both sides of a change ----


class Trial(NamedTuple):
    """A change in one direction: both databases, and what becomes of the writes that were good for the old one.

    ``lost`` are those that the new one refuses, each with the error. ``gained`` are updates that only the new one
    takes: what they write is what readers may meet from now on.
    """

    old: Database
    new: Database
    names: list[QualifiedName]
    lost: list[tuple[Write, str]]
    gained: list[Write]


def trials(connection: psycopg.Connection[Any], given: str, ddl: str) -> Iterator[Trial]:
    """Try a change there and back; while a trial is looked at, the connection sees its new database."""
    prepare(connection)
    if given:
        connection.execute(given.encode())
    connection.execute("SAVEPOINT changing")
    one = read_within(connection)
    connection.execute(ddl.encode())
    other = read_within(connection)
    names = touched(one, other)
    back = writes(connection, other, one, names)
    connection.execute("ROLLBACK TO changing")
    there = writes(connection, one, other, names)
    before = tried(connection, there), tried(connection, back)
    connection.execute(ddl.encode())
    after = tried(connection, there), tried(connection, back)
    every = [(there, before[0], after[0]), (back, before[1], after[1])]
    yield _trial(one, other, names, there, every)
    connection.execute("ROLLBACK TO changing")
    turned = [(tries, new, old) for tries, old, new in every]
    yield _trial(other, one, names, back, turned)


_Tried = tuple[list[Write], list[str], list[str]]


def _trial(
    old: Database, new: Database, names: list[QualifiedName], mine: list[Write], every: list[_Tried]
) -> Trial:
    lost, gained = [], []
    for tries, before, after in every:
        for write, refused, refuses in zip(tries, before, after, strict=True):
            if tries is mine and refuses and not refused:
                lost.append((write, refuses))
            let_in = write.consumer == "update" and refused and not refuses
            if let_in and write not in gained:
                gained.append(write)
    return Trial(old, new, names, lost, gained)
