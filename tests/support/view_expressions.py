"""Expressions for generated queries, over the columns of whatever they select from."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st


@dataclass(frozen=True)
class Source:
    """Something to select from: its SQL, and its columns as they are written, with their types."""

    sql: str
    columns: tuple[tuple[str, str], ...]

    def of(self, kind: str) -> list[str]:
        return [name for name, each in self.columns if each == kind]


class Expressions:
    """Draws expressions. Aliases are numbered, so that no two are the same."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self._aliases = 0

    def one_of(self, *choices: str) -> str:
        return self.draw(st.sampled_from(choices))

    def chance(self, of: int = 2) -> bool:
        return self.draw(st.integers(1, of)) == 1

    def alias(self) -> str:
        self._aliases += 1
        return f"q{self._aliases}"

    # ---- expressions ----

    def integer(self, source: Source, depth: int) -> str:
        columns = source.of("int")
        if columns and (depth <= 0 or self.chance()):
            return self.one_of(*columns)
        if depth <= 0:
            return self.one_of("1", "0", "NULL::integer")
        a, b = self.integer(source, depth - 1), self.integer(source, depth - 1)
        c, s = self.condition(source, depth - 1), self.text(source, depth - 1)
        return self.one_of(
            f"({a} + {b})",
            f"coalesce({a}, {b})",
            f"coalesce({a}, 0)",
            f"nullif({a}, {b})",
            f"CASE WHEN {c} THEN {a} ELSE {b} END",
            f"CASE WHEN {c} THEN {a} END",
            f"CASE {a} WHEN 1 THEN {b} ELSE 0 END",
            f"greatest({a}, {b})",
            f"abs({a})",
            f"vanish({a})",
            f"length({s})",
            f"(-{a})",
            f"({a})::bigint::integer",
            f"({a})::counted",
            f"(ARRAY[{a}, {b}])[2]",
            f"(ROW({a}, {s})::pair).l",
            f"array_length(ARRAY[{a}], 1)",
            f"(SELECT {a} FROM nothing LIMIT 1)",
            f"(SELECT count(*)::integer FROM u WHERE u.k = {a})",
            f"(SELECT max({a}) FROM nothing)",
            f"(SELECT coalesce(sum(x.k), 0)::integer FROM nothing x WHERE {c})",
            "(SELECT count(*)::integer FROM u HAVING count(*) > 9)",
            "extract(month FROM (SELECT max(at) FROM u))::integer",
        )

    def text(self, source: Source, depth: int) -> str:
        columns = source.of("text")
        if columns and (depth <= 0 or self.chance()):
            return self.one_of(*columns)
        if depth <= 0:
            return self.one_of("'a'", "''", "NULL::text")
        a, b, n = (
            self.text(source, depth - 1),
            self.text(source, depth - 1),
            self.integer(source, depth - 1),
        )
        return self.one_of(
            f"({a} || {b})",
            f"({a} || {n})",
            f"upper({a})",
            f"coalesce({a}, {b})",
            f"({n})::text",
            f"concat({a}, {b})",
            f"concat_ws({a}, {b}, {n})",
            f"format('%s', {a})",
            f"substring({a} FROM 'x+')",
            f"substring({a} FROM 2)",
            f"least({a}, {b})",
            f"to_char({n}, '9')",
            f"(jsonb_build_object('a', {a}) ->> 'a')",
            f"(jsonb_build_object('a', {a}) ->> 'b')",
            f"string_to_array({a}, 'q')::text",
            f'({a} COLLATE "C")',
        )

    def condition(self, source: Source, depth: int) -> str:
        if depth < -1:
            return "true"
        a, b = self.integer(source, depth - 1), self.integer(source, depth - 1)
        s = self.text(source, depth - 1)
        simple = self.one_of(
            f"{a} = {b}",
            f"{a} < {b}",
            f"{a} IS NOT NULL",
            f"{a} IS NULL",
            f"{s} IS NOT NULL",
            f"{a} IS DISTINCT FROM {b}",
            f"{a} IN (1, {b})",
            f"{a} NOT IN (1, 2)",
            f"{a} <> ALL (ARRAY[]::integer[])",
            f"{a} = ANY (ARRAY[1, 2, 3])",
            f"{a} IN (SELECT k FROM u)",
            f"{s} LIKE 'a%'",
            f"upper({s}) = 'A'",
            f"({a} = {b}) IS TRUE",
            f"({a} = {b}) IS NOT TRUE",
            f"({a} = {b}) IS NOT UNKNOWN",
            f"(({a} = {b}) IS NULL)",
            f"ROW({a}, {b}) IS NOT NULL",
            "true",
            "false",
        )
        if depth <= 0 or self.chance():
            return simple
        other = self.condition(source, depth - 1)
        return self.one_of(f"({simple} AND {other})", f"({simple} OR {other})", f"NOT ({simple})")

    def any(self, source: Source, depth: int) -> tuple[str, str]:
        kind = self.one_of("int", "int", "text", "text", "bool", "other")
        if kind == "int":
            return self.integer(source, depth), "int"
        if kind == "text":
            return self.text(source, depth), "text"
        a = self.integer(source, depth - 1)
        if kind == "bool":
            return f"({self.condition(source, depth)})", "other"
        return self.one_of(
            f"ROW({a}, 'x')::pair",
            f"ARRAY[{a}]",
            f"(ARRAY[{a}])::bigint[]",
            f"EXISTS (SELECT 1 FROM u WHERE u.k = {a})",
            f"ARRAY(SELECT {a} FROM nothing)",
            f"to_jsonb({a})",
            f"(to_jsonb({a}))->'x'",
            "current_date",
            "current_schema",
            f"generate_series(1, {a})",
        ), "other"
