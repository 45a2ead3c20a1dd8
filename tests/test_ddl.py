"""DDL out of models made by hand: what can be seen without a server."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.ddl import (
    left_out,
    routine_ddl,
    script,
    sequence_ddl,
    statements,
    table_ddl,
    type_ddl,
    view_ddl,
)
from generator.ddl.words import dollar_quoted, parenthesised, restated
from generator.model.catalog import (
    Argument,
    Check,
    ForeignKey,
    Grant,
    Index,
    IndexKey,
    OpaqueType,
    PartitionOf,
    Policy,
    Role,
    Routine,
    Sequence,
    SequenceOptions,
    Trigger,
    View,
)
from generator.model.relations import relation_index
from generator.model.types import ColumnRef, QualifiedName, TypeRef
from tests.support.models import (
    column,
    composite,
    database,
    domain,
    enum,
    foreign_key,
    qualified,
    schema,
    table,
    type_ref,
    view,
)

OPAQUE = TypeRef(schema="s", name="raw")


def function(name: str, *arguments: TypeRef, body: str = "SELECT 1", **facts) -> Routine:
    return Routine(
        name=name,
        arguments=tuple(Argument(type=argument) for argument in arguments),
        signature=", ".join(argument.sql for argument in arguments),
        returns=facts.pop("returns", type_ref("int4")),
        body=body,
        **facts,
    )


def query(name: str, definition: str):
    return replace(view(name), view=View(definition=definition))


def made(model) -> list[str]:
    """The labels of what a script makes, in order."""
    order = (one for one in statements(model) if one.kind in {"type", "table", "view", "routine"})
    return [one.label.split(" ", 1)[1] for one in order]


# ---- order ----


def test_an_empty_database_needs_no_more_than_its_settings():
    assert [line.split()[0] for line in script(database()).split("\n") if line] == ["SET"] * 3


def test_views_come_after_what_they_read():
    model = database(
        schema(
            "s", query("a", "SELECT b.id FROM s.b"), query("b", 'SELECT id FROM s."T"'), table("T")
        )
    )
    assert made(model) == ['s."T"', "s.b", "s.a"]


def test_types_come_after_the_types_they_hold():
    model = database(
        schema(
            "s",
            composite("a", column("x", "s.b[]")),
            domain("b", "s.c", default="'x'::s.c"),
            enum("c", "x"),
        )
    )
    assert made(model) == ["s.c", "s.b", "s.a"]


def test_a_function_comes_before_the_default_that_calls_it_and_after_its_row_type():
    calls = column("x", "int4", default="s.f()")
    model = database(
        schema("s", table("t", calls), function("f", returns=type_ref("s.z")), table("z"))
    )
    assert made(model) == ["s.z", "s.f()", "s.t"]


def test_a_sequence_in_a_constant_is_a_reference_and_other_constants_are_none():
    model = database(
        schema(
            "s",
            query("a", "SELECT nextval('s.\"it''s\"'::regclass) AS n"),
            query("b", "SELECT 's.c'::text AS label"),
            query("c", "SELECT 1"),
            Sequence(name="it's"),
        )
    )
    assert made(model) == ["s.a", "s.b", "s.c"]


def test_a_check_over_the_tables_own_rows_waits_for_its_function():
    good = Check(name="good", expression="s.f(t.*)")
    base = table("t", column("id"), checks=(good,))
    model = database(schema("s", base, function("f", type_ref("s.t"))))
    kinds = [one.kind for one in statements(model) if one.kind != "schema"]
    assert kinds[:3] == ["table", "routine", "constraint"]


def test_a_view_over_a_function_of_its_own_rows_is_made_twice():
    circle = query("v", "SELECT s.f(ROW(1)::s.v) AS x")
    circle = replace(circle, columns=(column("x", "int4"),))
    model = database(schema("s", circle, function("f", type_ref("s.v"))))
    sql = [one.sql for one in statements(model) if one.kind in {"view", "routine"}]
    assert sql[0] == "CREATE VIEW s.v AS\nSELECT\n    NULL::integer AS x"
    assert sql[1].startswith("CREATE FUNCTION s.f")
    assert sql[2].startswith("CREATE OR REPLACE VIEW s.v AS")


def test_functions_that_call_each_other_are_made_once_each():
    model = database(
        schema("s", function("a", body="SELECT s.b()"), function("b", body="SELECT s.a()"))
    )
    assert sorted(made(model)) == ["s.a()", "s.b()"]


def test_foreign_keys_come_last_and_may_go_in_circles():
    def of(name, target):
        keys = (foreign_key("id", f"s.{target}"),)
        return table(name, column("id"), key=("id",), foreign_keys=keys)

    kinds = [one.kind for one in statements(database(schema("s", of("a", "b"), of("b", "a"))))]
    assert kinds == ["schema", "table", "table", "constraint", "constraint"]


def test_an_alias_that_looks_like_a_circle_costs_a_placeholder_and_no_more():
    model = database(
        schema("a", query("v", "SELECT b.w FROM a.t b")),
        schema("b", query("w", "SELECT 1 FROM a.v")),
    )
    assert made(model) == ["a.v", "b.w", "a.v", "b.w"]


# ---- what is left out ----


def test_what_needs_something_that_cannot_be_made_is_left_out_too():
    function_name = qualified("s.raw_in")
    touch = Trigger(name="t", timing="AFTER", events=("INSERT",), function=function_name)
    model = database(
        schema(
            "s",
            OpaqueType(name="raw"),
            table(
                "t", column("x", OPAQUE), indexes=(Index(name="i", keys=(IndexKey(column="x"),)),)
            ),
            query("v", "SELECT x FROM s.t"),
            function("total", type_ref("int4"), kind="aggregate"),
            query("w", "SELECT s.total(1)"),
            function("raw_in", OPAQUE),
            table("fine", column("x"), triggers=(touch,)),
        )
    )
    assert [(one.kind, str(one.name), one.part, one.signature) for one in left_out(model)] == [
        ("type", "s.raw", "", ""),
        ("routine", "s.raw_in", "", "s.raw"),
        ("routine", "s.total", "", "integer"),
        ("trigger", "s.fine", "t", ""),
        ("relation", "s.t", "", ""),
        ("relation", "s.v", "", ""),
        ("relation", "s.w", "", ""),
    ]
    assert made(model) == ["s.fine"]


# ---- single objects ----


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


# ---- privileges ----


def test_what_public_has_anyway_is_taken_where_the_model_does_not_list_it():
    public = Grant(role="public", privileges=("EXECUTE",))
    admin = Grant(role="a b", privileges=("EXECUTE",), grantable=("EXECUTE",))
    model = database(
        schema(
            "s",
            function("closed", grants=(admin,)),
            function("open", grants=(public,)),
            enum("shut", "x"),
        ),
        roles=(Role(name="a b", login=True, member_of=("c",)),),
    )
    grants = [one.sql for one in statements(model) if one.kind == "grant"]
    assert grants == [
        "REVOKE USAGE ON TYPE s.shut FROM PUBLIC",
        "REVOKE EXECUTE ON ROUTINE s.closed() FROM PUBLIC",
        'GRANT EXECUTE ON ROUTINE s.closed() TO "a b" WITH GRANT OPTION',
    ]
    roles = [one.sql for one in statements(model) if one.kind == "role"]
    assert '        CREATE ROLE "a b" LOGIN;\n' in roles[0]
    assert roles[1] == 'GRANT c TO "a b"'


def test_an_owner_may_have_less_than_all():
    narrowed = (Grant(role="", privileges=("SELECT", "INSERT")),)
    model = database(
        schema("s", table("a", grants=narrowed), table("b", grants=narrowed, owner="someone"))
    )
    lost = "REVOKE DELETE, REFERENCES, TRIGGER, TRUNCATE, UPDATE ON TABLE"
    assert [one.sql for one in statements(model) if one.kind in {"grant", "owner"}] == [
        f"{lost} s.a FROM CURRENT_USER",
        "ALTER TABLE s.b OWNER TO someone",
        f"{lost} s.b FROM someone",
    ]


def test_columns_of_one_grant_share_a_statement():
    grants = (Grant(role="r", privileges=("SELECT", "UPDATE"), grantable=("UPDATE",)),)
    base = table("t", column("a", grants=grants), column("b c", grants=grants))
    assert [one.sql for one in statements(database(schema("s", base))) if one.kind == "grant"] == [
        'GRANT SELECT (a, "b c") ON TABLE s.t TO r',
        'GRANT UPDATE (a, "b c") ON TABLE s.t TO r WITH GRANT OPTION',
    ]


# ---- words ----


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("x", "$$x$$"),
        ("", "$$$$"),
        ("a $$ b", "$body$a $$ b$body$"),
        ("costs 5$", "$body$costs 5$$body$"),
        ("$$ $body$", "$body2$$$ $body$$body2$"),
    ],
)
def test_a_body_gets_a_tag_that_it_does_not_hold(text, quoted):
    assert dollar_quoted(text) == quoted


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        ("a > 0", "(a > 0)"),
        ("(a > 0)", "(a > 0)"),
        ("(a) OR (b)", "((a) OR (b))"),
        ("(a = ')')", "(a = ')')"),
        ("(a = '(') OR (b = ')')", "((a = '(') OR (b = ')'))"),
        ("( SELECT s.f())", "(( SELECT s.f()))"),
        ("()", "()"),
    ],
)
def test_an_expression_stands_in_one_pair_of_parentheses(expression, written):
    assert parenthesised(expression) == written


def test_a_list_of_varchars_stays_cast_as_a_whole():
    one = "'it''s'::character varying, 'b'::character varying"
    kept = f"(ARRAY[{one}]::character varying[])::text[]"
    assert restated(f"((k)::text = ANY ((ARRAY[{one}])::text[]))") == f"((k)::text = ANY ({kept}))"
    assert restated(f"k::text = ANY (ARRAY[{one}]::text[])") == f"k::text = ANY ({kept})"
    other = "(a = ANY (ARRAY['x'::text, 'y'::text]))"
    assert restated(other) == other


def test_hostile_text_stays_text():
    hostile = "'); DROP TABLE s.t; --\\"
    model = database(
        schema(
            'o"dd; --',
            table("t", column("c", comment=hostile), comment=hostile),
            enum("e", hostile),
            function("f", body=f"$${hostile}"),
        )
    )
    comment = "E'''); DROP TABLE s.t; --\\\\'"
    sql = script(model)
    assert sql.count(f" IS {comment};\n") == 2
    assert f"AS ENUM (\n    {comment}\n);" in sql
    assert 'CREATE SCHEMA "o""dd; --";' in sql
    assert f"AS $body$$${hostile}$body$;" in sql


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
