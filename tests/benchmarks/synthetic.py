"""Synthetic databases: as many tables as asked for, twelve columns each, with all that a real schema hangs on them."""

from __future__ import annotations

from collections.abc import Iterator

TABLES_PER_SCHEMA = 100
TABLES_PER_VIEW = 20


def schema_of(table: int, *, single_schema: bool) -> str:
    """The schema that table number ``table`` is in."""
    return "public" if single_schema else f"area_{table // TABLES_PER_SCHEMA:03}"


def statements(tables: int, *, single_schema: bool) -> Iterator[str]:
    """The DDL, a batch per hundred tables so that no transaction holds too many locks."""
    for start in range(0, tables, TABLES_PER_SCHEMA):
        parts = []
        schema = schema_of(start, single_schema=single_schema)
        if not single_schema:
            parts.append(f"CREATE SCHEMA {schema};\nCOMMENT ON SCHEMA {schema} IS 'Area {start}';")
        parts.append(
            f"CREATE TYPE {schema}.state_{start} AS ENUM ('draft', 'open', 'closed', 'it''s gone');"
        )
        parts += [
            _table(table, start, schema, single_schema=single_schema)
            for table in range(start, min(tables, start + TABLES_PER_SCHEMA))
        ]
        yield "\n".join(parts)


def _table(table: int, start: int, schema: str, *, single_schema: bool) -> str:
    name = f"{schema}.table_{table:05}"
    parent = max(table - 7, 0)
    target = f"{schema_of(parent, single_schema=single_schema)}.table_{parent:05}"
    lines = [
        f"""CREATE TABLE {name} (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id uuid NOT NULL DEFAULT gen_random_uuid(),
    code varchar(40) NOT NULL,
    title text NOT NULL,
    state {schema}.state_{start} NOT NULL DEFAULT 'draft',
    amount numeric(12,2) NOT NULL DEFAULT 0 CHECK (amount >= 0),
    quantity integer,
    tags text[],
    payload jsonb NOT NULL DEFAULT '{{}}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz,
    parent_id bigint {"REFERENCES " + target if table else ""},
    UNIQUE (tenant_id, code)
);
CREATE INDEX ON {name} (parent_id);
CREATE INDEX ON {name} (state, created_at DESC) WHERE state <> 'closed';
COMMENT ON TABLE {name} IS 'Things of kind {table}, and what is known of them.';"""
    ]
    lines += [
        f"COMMENT ON COLUMN {name}.{column} IS 'The {column} of a thing of kind {table}';"
        for column in ("tenant_id", "code", "title", "state", "amount", "payload")
    ]
    if table % TABLES_PER_VIEW == 0:
        lines.append(
            f"""CREATE VIEW {schema}.view_{table:05} AS
    SELECT t.id, t.code, upper(t.title) AS title, p.code AS parent, count(*) AS times
    FROM {name} t LEFT JOIN {target} p ON p.id = t.parent_id GROUP BY t.id, t.code, t.title, p.code;"""
        )
    return "\n".join(lines)
