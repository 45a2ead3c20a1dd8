"""Functions and procedures in TypeScript: what they take, and what they give."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from generator.model.catalog import Argument, Routine
from tests.support import models as m
from tests.support.deployed import deploy, model
from tests.support.typescript import files

if TYPE_CHECKING:
    from generator.model.types import TypeRef

TYPES = (
    m.enum("mood", "sad"),
    m.composite("pair", m.column("a", "int4"), m.column("b")),
    m.domain("email", not_null=True),
    m.table("thing", m.column("id", "int4"), m.column("name")),
)


def argument(name: str, of: str = "int4", **facts: Any) -> Argument:
    return Argument(name=name, type=m.type_ref(of), **facts)


def routine(name: str, *arguments: Argument, returns: str | TypeRef = "int4", **facts: Any) -> Any:
    return Routine(name=name, arguments=arguments, returns=m.type_ref(returns), **facts)


def functions(*routines: Any, **options: Any) -> str:
    """The interface on one line, without comments and markup that only lays it out."""
    made = files(m.database(m.schema("s", *TYPES, *routines)), **options)["typescript/s.ts"]
    text = made.partition("export interface Functions {")[2]
    return re.sub(r"\s+", " ", re.sub(r"/\*\*.*?\*/", "", text, flags=re.DOTALL)).strip()


def returns(of: str, *, wire: str = "api", **facts: Any) -> str:
    text = functions(routine("f", returns=of, **facts), wire=wire)
    return text.partition("Returns: ")[2].removesuffix("; }; }")


def test_arguments_may_be_null_and_are_optional_with_a_default():
    text = functions(routine("f", argument("a"), argument("b c", "s.mood", default="'sad'")))
    assert 'f: { Args: { a: number | null; "b c"?: Mood | null; };' in text


def test_a_domain_that_is_not_null_takes_none():
    assert "Args: { a: Email; };" in functions(routine("f", argument("a", "s.email")))


def test_unnamed_arguments_are_a_tuple():
    text = functions(
        routine("f", argument("a"), argument("", "text", default="''")),
        routine("g", argument("", "anyelement"), argument("", "anyarray", default="NULL")),
    )
    assert "f: { Args: readonly [number | null, (string | null)?];" in text
    assert "g: { Args: readonly [unknown, unknown?];" in text


def test_a_variadic_argument_is_its_array():
    text = functions(routine("f", argument("a", "int4[]", mode="variadic")))
    assert "Args: { a: pg.ArrayOf<number> | null; };" in text


def test_without_arguments():
    assert functions(routine("f")) == "f: { Args: pg.NoArguments; Returns: number | null; }; }"


@pytest.mark.parametrize(
    ("of", "many", "wire", "expected"),
    [
        ("int4", False, "api", "number | null"),
        ("int8", False, "postgrest", "number | null"),
        ("int4", True, "api", "(number | null)[]"),
        ("void", False, "api", "void"),
        ("s.email", False, "api", "Email | null"),
        ("int4[]", False, "api", "pg.ArrayOf<number> | null"),
        ("int4[]", True, "api", "(pg.ArrayOf<number> | null)[]"),
        ("s.pair", False, "api", "Pair | null"),
        ("s.pair", True, "api", "Pair[]"),
        ("s.pair[]", True, "api", "(pg.ArrayOf<Pair> | null)[]"),
        ("s.pair", True, "node-postgres", "{ a: number | null; b: string | null; }[]"),
        ("s.pair[]", False, "node-postgres", "string | null"),
        ("s.thing", True, "api", "pg.RowValue<ThingRow>[]"),
        ("s.thing", False, "postgrest", "pg.RowValue<ThingRow> | null"),
        (
            "s.thing",
            False,
            "node-postgres",
            "{ id: number | null; name: string | null; } | null",
        ),
        ("record", True, "api", "pg.UntypedRow[]"),
        ("record", False, "api", "pg.UntypedRow | null"),
        ("anyelement", False, "api", "unknown"),
    ],
)
def test_results(of, many, wire, expected):
    assert returns(of, wire=wire, returns_set=many) == expected


def test_out_arguments_are_the_columns_of_the_result():
    text = functions(
        routine(
            "f",
            argument("a"),
            argument("b", mode="inout"),
            argument("", "text", mode="out"),
            returns="record",
        )
    )
    assert "Args: { a: number | null; b: number | null; };" in text
    assert "Returns: { b: number | null; column2: string | null; } | null;" in text


def test_a_table_is_rows_of_its_columns():
    column = argument("weird name", "text", mode="table")
    text = functions(routine("f", column, returns="text", returns_set=True))
    assert 'Args: pg.NoArguments; Returns: { "weird name": string | null; }[];' in text


def test_overloads_are_a_union():
    text = functions(
        routine("f", argument("a"), signature="integer"),
        routine("f", argument("b", "text"), signature="text", returns="bool"),
    )
    assert text == (
        "f: | { Args: { a: number | null; }; Returns: number | null; }"
        " | { Args: { b: string | null; }; Returns: boolean | null; }; }"
    )


def test_a_procedure_gives_what_is_out():
    text = functions(
        Routine(name="p", kind="procedure", arguments=(argument("a"),)),
        Routine(name="q", kind="procedure", arguments=(argument("b", mode="out"),)),
    )
    assert "p: { Args: { a: number | null; }; Returns: void; };" in text
    assert "q: { Args: pg.NoArguments; Returns: { b: number | null; } | null; };" in text


@pytest.mark.parametrize("of", ["trigger", "event_trigger", "internal", "any", "cstring"])
def test_what_nobody_calls_is_left_out(of):
    given = routine("f", returns=of), routine("g", argument("a", of))
    sums = (
        Routine(name="h", kind="aggregate", returns=m.type_ref("int4")),
        Routine(name="i", kind="window", returns=m.type_ref("int4")),
    )
    made = files(m.database(m.schema("s", *TYPES, *given, *sums)))
    assert "Functions" not in made["typescript/s.ts"]
    assert "Functions: Record<never, never>;" in made["typescript/index.ts"]


def test_a_schema_of_functions_alone_is_a_module():
    made = files(m.database(m.schema("s", routine("f"))))
    assert "    Functions: _s.Functions;\n" in made["typescript/index.ts"]


def test_comments_tell_the_signature_and_defaults():
    of = routine(
        "f",
        argument("a", default="7"),
        signature="integer",
        comment="Adds.",
        volatility="stable",
        strict=True,
    )
    text = files(m.database(m.schema("s", of)))["typescript/s.ts"]
    assert (
        "  /**\n   * Adds.\n   *\n"
        "   * s.f(integer) · function · stable · strict: null where an argument is null\n   */\n"
    ) in text
    assert "      /** integer · default 7 */\n      a?: number | null;\n" in text


def test_a_type_named_functions_makes_way():
    made = files(m.database(m.schema("s", m.enum("functions", "a"), routine("f"))))
    assert re.search(r"export type Functions_x[0-9a-f]{6} =", made["typescript/s.ts"])


def test_every_function_of_a_real_database_is_there(server, shared_database):
    database = model(deploy("routines", server, shared_database))
    text = files(database)["typescript/api.ts"]
    (schema,) = (each for each in database.schemas if each.name == "api")
    left_out = {"on_change", "anything"}
    for each in schema.routines:
        if each.kind in {"function", "procedure"} and each.name not in left_out:
            shown = f"  {each.name}:" if each.name.isidentifier() else '  "Odd \\"Name\\"":'
            assert shown in text
    assert not any(f"  {name}:" in text for name in left_out)
