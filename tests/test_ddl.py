"""DDL of single objects out of models made by hand: what can be seen without a server."""

from __future__ import annotations

from msgspec.structs import replace

from generator.ddl import routine_ddl, script, sequence_ddl, table_ddl, type_ddl, view_ddl
from generator.model.catalog import (
    Check,
    ForeignKey,
    Index,
    IndexKey,
    PartitionOf,
    Policy,
    Sequence,
    SequenceOptions,
    Trigger,
)
from generator.model.relations import relation_index
from generator.model.types import ColumnRef, QualifiedName
from tests.support.ddl import function, query
from tests.support.models import (
    column,
    database,
    domain,
    enum,
    foreign_key,
    qualified,
    schema,
    table,
    type_ref,
)


def test_a_table_as_its_page_shows_it():
    orders = table(
        "order",
        column("id", "int8"),
        column("state", "s.state", default="'open'::s.state", comment="Where it stands."),
        column("note", null=True),
        key=("id",),
        checks=(Check(name="said", expression="(note <> ''::text)"),),
        foreign_keys=(foreign_key("id", "s.other", on_delete="CASCADE", name="to_other"),),
        indexes=(
            Index(
                name="by_state", keys=(IndexKey(column="state", descending=True, nulls_first=True),)
            ),
        ),
        triggers=(
            Trigger(
                name="touch",
                timing="BEFORE",
                events=("INSERT", "UPDATE"),
                update_columns=("note",),
                function=qualified("s.touch"),
                arguments=("it's",),
                for_each_row=True,
                enabled="always",
            ),
        ),
        row_security=True,
        policies=(Policy(name="own", roles=("app", "public"), using="(id > 0)"),),
        comment="It's an order.",
    )
    assert (
        table_ddl("s", orders)
        == """\
CREATE TABLE s."order" (
    id bigint NOT NULL,
    state s.state NOT NULL DEFAULT 'open'::s.state,
    note text,
    CONSTRAINT order_pkey PRIMARY KEY (id),
    CONSTRAINT said CHECK (note <> ''::text)
);
COMMENT ON TABLE s."order" IS 'It''s an order.';
COMMENT ON COLUMN s."order".state IS 'Where it stands.';
ALTER TABLE s."order"
    ADD CONSTRAINT to_other FOREIGN KEY (id) REFERENCES s.other (id) ON DELETE CASCADE;
CREATE INDEX by_state ON s."order" (state DESC);
CREATE TRIGGER touch
    BEFORE INSERT OR UPDATE OF note ON s."order"
    FOR EACH ROW
    EXECUTE FUNCTION s.touch('it''s');
ALTER TABLE s."order" ENABLE ALWAYS TRIGGER touch;
ALTER TABLE s."order" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON s."order" TO app, PUBLIC
    USING (id > 0);
"""
    )


def test_a_partition_says_only_what_its_parent_does_not():
    parent = table("log", column("id", "int4", default="1"), partition_key="LIST (id)")
    parent = replace(parent, kind="partitioned table")
    own = replace(parent.columns[0], default="2", inherited=True)
    of = PartitionOf(parent=qualified("s.log"), bound="FOR VALUES IN (1)")
    child = table("log_1", own, partition_of=of)
    relations = relation_index(database(schema("s", parent, child)))
    assert (
        table_ddl("s", child, relations)
        == """\
CREATE TABLE s.log_1 PARTITION OF s.log (
    id DEFAULT 2
)
FOR VALUES IN (1);
"""
    )
    assert "ATTACH PARTITION s.log_1 FOR VALUES IN (1)" in table_ddl("s", child)


def test_a_child_is_shown_by_what_it_adds_whatever_its_order():
    parent = table("animal", column("id", "int4"), column("born", "date"))
    id_, born = (replace(one, inherited=True) for one in parent.columns)
    dog = table("dog", id_, column("breed"), born, inherits=(qualified("s.animal"),))
    model = database(schema("s", parent, dog))
    shown = table_ddl("s", dog, relation_index(model))
    assert shown == "CREATE TABLE s.dog (\n    breed text NOT NULL\n)\nINHERITS (s.animal);\n"
    assert 'INHERITS (s."pgscribe stand-in")' in script(model)


def test_other_objects_as_their_pages_show_them():
    assert (
        type_ddl("s", enum("e", "it's", "b"))
        == "CREATE TYPE s.e AS ENUM (\n    'it''s',\n    'b'\n);\n"
    )
    positive = domain(
        "d", "int4", checks=(Check(name="c", expression="(VALUE > 0)"),), not_null=True
    )
    assert type_ddl("s", positive) == (
        "CREATE DOMAIN s.d AS integer NOT NULL\n    CONSTRAINT c CHECK (VALUE > 0);\n"
    )
    stored = replace(query("m", " SELECT 1"), kind="materialized view")
    assert view_ddl("s", stored) == "CREATE MATERIALIZED VIEW s.m AS\n SELECT 1;\n"
    serial = Sequence(
        name="q",
        options=SequenceOptions(start=5, cycle=True),
        owned_by=ColumnRef(schema="s", relation="t", column="a b"),
    )
    assert sequence_ddl("s", serial) == (
        'CREATE SEQUENCE s.q START WITH 5 CYCLE;\nALTER SEQUENCE s.q OWNED BY s.t."a b";\n'
    )
    assert routine_ddl("s", function("total", type_ref("int4"), kind="aggregate")) == ""


def test_a_routine_says_all_that_is_set_on_it():
    routine = function(
        "f",
        type_ref("text"),
        body="it's $$ here",
        language="plpgsql",
        security_definer=True,
        volatility="stable",
        cost=1e9,
        settings=('search_path="odd ""schema""", public', "my.setting=it's, all", 'search_path=""'),
    )
    assert (
        routine_ddl("s", routine)
        == """\
CREATE FUNCTION s.f(text)
    RETURNS integer
    LANGUAGE plpgsql
    STABLE SECURITY DEFINER COST 1000000000
    SET search_path TO 'odd "schema"', 'public'
    SET "my.setting" TO 'it''s, all'
    SET search_path TO ''
AS $body$it's $$ here$body$;
"""
    )


def test_foreign_keys_name_all_that_is_set_on_them():
    key = ForeignKey(
        name="k",
        columns=("a", "b"),
        target=QualifiedName(schema="s", name="t"),
        target_columns=("c", "d"),
        on_update="SET NULL",
        on_delete="SET DEFAULT",
        set_columns=("a",),
        match_full=True,
        deferrable=True,
        initially_deferred=True,
        not_valid=True,
    )
    assert table_ddl("s", table("t", foreign_keys=(key,))).endswith(
        "ADD CONSTRAINT k FOREIGN KEY (a, b) REFERENCES s.t (c, d) MATCH FULL ON UPDATE SET NULL"
        " ON DELETE SET DEFAULT (a) DEFERRABLE INITIALLY DEFERRED NOT VALID;\n"
    )
