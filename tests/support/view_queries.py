"""Queries for views, generated: joins, unions, groups, subqueries and expressions over tables that are full of NULL."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from tests.support.view_expressions import Expressions, Source

SETUP: Final = """
    CREATE TYPE pair AS (l integer, r text);
    CREATE DOMAIN counted AS integer;
    CREATE FUNCTION vanish(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT NULL::integer';
    CREATE TABLE t (k integer PRIMARY KEY, n integer, m integer NOT NULL, s text NOT NULL, v text, d counted);
    CREATE TABLE u
        (k integer PRIMARY KEY, n integer NOT NULL, m integer, s text, v text NOT NULL, at timestamp NOT NULL);
    CREATE TABLE nothing (k integer NOT NULL, n integer, s text NOT NULL);
    CREATE TABLE parent (k integer NOT NULL, s text NOT NULL);
    CREATE TABLE child () INHERITS (parent);
    INSERT INTO t VALUES
        (1, NULL, 1, 'a', NULL, 1), (2, 2, 2, '', 'b', NULL), (3, 3, -1, 'b', 'a', 3), (7, NULL, 0, 'c', NULL, NULL);
    INSERT INTO u VALUES
        (1, 1, NULL, 'a', 'x', 'infinity'), (2, 0, 2, NULL, 'b', '2020-01-01'), (4, 4, NULL, NULL, '', '-infinity');
    INSERT INTO parent VALUES (1, 'p');
    INSERT INTO child VALUES (2, 'c');
"""

TABLES: Final = {
    "t": (("k", "int"), ("n", "int"), ("m", "int"), ("s", "text"), ("v", "text")),
    "u": (("k", "int"), ("n", "int"), ("m", "int"), ("s", "text"), ("v", "text")),
    "nothing": (("k", "int"), ("n", "int"), ("s", "text")),
    "parent": (("k", "int"), ("s", "text")),
}


class Maker(Expressions):
    """Draws the parts of one query."""

    def __init__(self, draw: st.DrawFn) -> None:
        super().__init__(draw)
        self._ctes: list[Source] = []

    def source(self, depth: int) -> Source:
        kinds = ["table"] * 2
        if depth > 0:
            kinds += (
                ["join"] * 4 + ["using"] * 2 + ["subquery"] * 2 + ["lateral", "values", "function"]
            )
        if self._ctes:
            kinds.append("cte")
        made: Source = getattr(self, f"_{self.one_of(*kinds)}")(depth)
        return made

    def _table(self, _depth: int) -> Source:
        name, alias = self.one_of(*TABLES), self.alias()
        return Source(f"{name} {alias}", tuple((f"{alias}.{c}", kind) for c, kind in TABLES[name]))

    def _cte(self, _depth: int) -> Source:
        table, alias = self.draw(st.sampled_from(self._ctes)), self.alias()
        columns = tuple((f"{alias}.{c}", kind) for c, kind in table.columns)
        return Source(f"{table.sql} {alias}", columns)

    def _subquery(self, depth: int) -> Source:
        inner, alias = self.query(depth - 1), self.alias()
        columns = tuple((f"{alias}.{c}", kind) for c, kind in inner.columns)
        return Source(f"({inner.sql}) {alias}", columns)

    def _join(self, depth: int) -> Source:
        left, right = self.source(depth - 1), self.source(depth - 1)
        columns = left.columns + right.columns
        kind = self.one_of("JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN")
        if kind == "CROSS JOIN":
            return Source(f"({left.sql} CROSS JOIN {right.sql})", columns)
        condition = (
            f"{self.one_of(*left.of('int'), '1')} = {self.one_of(*right.of('int'), '1')}"
            if kind == "FULL JOIN"
            else self.condition(Source("", columns), 1)
        )
        return Source(f"({left.sql} {kind} {right.sql} ON {condition})", columns)

    def _using(self, depth: int) -> Source:
        parts = [self._subselect(depth) for _ in range(2 + self.chance(3))]
        alias = self.alias()
        sql = parts[0]
        for part in parts[1:]:
            kind = self.one_of("JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "FULL JOIN")
            sql = f"({sql} {kind} {part} USING (g))"
        columns = ((f"{alias}.g", "int"),)
        return Source(f"{sql} AS {alias} (g)" if sql.startswith("(") else sql, columns)

    def _subselect(self, depth: int) -> str:
        inner = self.source(depth - 1)
        return f"(SELECT {self.integer(inner, 1)} AS g FROM {inner.sql}) {self.alias()}"

    def _lateral(self, depth: int) -> Source:
        left = self.source(depth - 1)
        alias = self.alias()
        value, kind = self.any(left, 1)
        where = self.condition(left, 1)
        join = self.one_of("CROSS JOIN", "LEFT JOIN")
        on = " ON true" if join == "LEFT JOIN" else ""
        return Source(
            f"({left.sql} {join} LATERAL (SELECT {value} AS w, count(*) OVER () AS c WHERE {where}) {alias}{on})",
            (*left.columns, (f"{alias}.w", kind), (f"{alias}.c::integer", "int")),
        )

    def _values(self, _depth: int) -> Source:
        alias = self.alias()
        second = self.one_of("(2, 'b')", "(NULL, 'b')", "(2, NULL)")
        return Source(
            f"(VALUES (1, 'a'), {second}) {alias} (k, s)",
            ((f"{alias}.k", "int"), (f"{alias}.s", "text")),
        )

    def _function(self, _depth: int) -> Source:
        alias = self.alias()
        return Source(f"unnest(ARRAY[1, NULL]) {alias} (k)", ((f"{alias}.k", "int"),))

    # ---- queries ----

    def query(self, depth: int) -> Source:
        kinds = ["plain"] * 3 + ["grouped", "window"]
        if depth > 0:
            kinds += ["grouped", "sets", "operation", "operation", "common", "recursive"]
        made: Source = getattr(self, f"_{self.one_of(*kinds)}_query")(depth)
        return made

    def _listed(self, values: list[tuple[str, str]], rest: str, before: str = "") -> Source:
        names = [f"c{place}" for place in range(1, len(values) + 1)]
        columns = ", ".join(f"{v} AS {n}" for (v, _), n in zip(values, names, strict=True))
        kinds = tuple((n, kind) for (_, kind), n in zip(values, names, strict=True))
        return Source(f"{before}SELECT {columns} {rest}", kinds)

    def _plain_query(self, depth: int) -> Source:
        source = self.source(depth)
        values = [self.any(source, 2) for _ in range(self.draw(st.integers(1, 4)))]
        where = f" WHERE {self.condition(source, 2)}" if self.chance() else ""
        return self._listed(values, f"FROM {source.sql}{where}")

    def _aggregates(self, source: Source) -> list[tuple[str, str]]:
        a, s, c = self.integer(source, 1), self.text(source, 1), self.condition(source, 0)
        choices = (
            ("count(*)::integer", "int"),
            (f"count({a})::integer", "int"),
            (f"max({a})", "int"),
            (f"min({s})", "text"),
            (f"sum({a})::integer", "int"),
            (f"avg({a})::text", "text"),
            (f"max({a}) FILTER (WHERE {c})", "int"),
            (f"coalesce(max({a}), 0)", "int"),
            (f"string_agg({s}, ',')", "text"),
            (f"string_agg({s}, NULL)", "text"),
            (f"array_agg({a})", "other"),
            (f"json_agg({a})", "other"),
            (f"bool_and({c})", "other"),
            (f"stddev({a})::text", "text"),
            (f"CASE WHEN count(*) > 1 THEN 'many' ELSE max({s}) END", "text"),
            (f"EXISTS (SELECT 1 FROM u WHERE u.k = count({a}))", "other"),
        )
        return [self.draw(st.sampled_from(choices)) for _ in range(self.draw(st.integers(1, 3)))]

    def _keys(self, source: Source) -> list[tuple[str, str]]:
        keys = [(self.integer(source, 1), "int"), (self.text(source, 1), "text")]
        # A number alone, or NULL, would be a place in the list or nothing.
        keys = [key for key in keys if any(name in key[0] for name, _ in source.columns)]
        return keys[: self.draw(st.integers(0, 2))]

    def _grouped_query(self, depth: int) -> Source:
        source = self.source(depth)
        keys = self._keys(source)
        by = f" GROUP BY {', '.join(key for key, _ in keys)}" if keys else ""
        where = f" WHERE {self.condition(source, 1)}" if self.chance() else ""
        over = [
            (f"coalesce({k}, {self.one_of('NULL', '0')})", "int")
            for k, kind in keys
            if kind == "int"
        ]
        values = keys + over + self._aggregates(source)
        return self._listed(values, f"FROM {source.sql}{where}{by}")

    def _sets_query(self, depth: int) -> Source:
        source = self.source(depth)
        keys = self._keys(source) or [("1 + 0", "int")]
        listed = ", ".join(key for key, _ in keys)
        by = self.one_of(
            f"ROLLUP ({listed})", f"CUBE ({listed})", f"GROUPING SETS (({listed}), ())"
        )
        over = [(f"coalesce({k}, 0)", "int") for k, kind in keys if kind == "int"]
        over += [(f"({k} || 'x')", "text") for k, kind in keys if kind == "text"]
        values = keys + over + [(f"grouping({keys[0][0]})", "int")] + self._aggregates(source)
        return self._listed(values, f"FROM {source.sql} GROUP BY {by}")

    def _window_query(self, depth: int) -> Source:
        source = self.source(depth)
        a, b = self.integer(source, 1), self.integer(source, 1)
        window = f"(PARTITION BY {a} ORDER BY {b})"
        choices = (
            (f"row_number() OVER {window}", "int"),
            (f"rank() OVER {window}", "int"),
            (f"ntile({a}) OVER ()", "int"),
            ("ntile(2) OVER ()", "int"),
            (f"count({b}) OVER {window}", "int"),
            (f"lag({a}) OVER {window}", "int"),
            (f"sum({a}) OVER (ORDER BY {b} ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING)", "int"),
            (f"max({a}) OVER {window}", "int"),
        )
        values = [self.draw(st.sampled_from(choices)) for _ in range(2)]
        return self._listed([(f"({v})::integer", kind) for v, kind in values], f"FROM {source.sql}")

    def _arm(self, depth: int) -> str:
        source = self.source(depth)
        where = f" WHERE {self.condition(source, 1)}" if self.chance() else ""
        return f"SELECT {self.integer(source, 1)} AS c1, {self.text(source, 1)} AS c2 FROM {source.sql}{where}"

    def _operation_query(self, depth: int) -> Source:
        sql = self._arm(depth - 1)
        for _ in range(self.draw(st.integers(1, 2))):
            operation = self.one_of("UNION", "UNION ALL", "INTERSECT", "EXCEPT", "EXCEPT ALL")
            sql = f"({sql} {operation} {self._arm(depth - 1)})"
        return Source(sql, (("c1", "int"), ("c2", "text")))

    def _common_query(self, depth: int) -> Source:
        inner, name = self.query(depth - 1), self.alias()
        self._ctes.append(Source(name, inner.columns))
        outer = self._plain_query(depth - 1)
        self._ctes.pop()
        return Source(f"WITH {name} AS ({inner.sql}) {outer.sql}", outer.columns)

    def _recursive_query(self, _depth: int) -> Source:
        name, source, step = self.alias(), self.source(0), self.source(0)
        both = Source(
            "",
            (*step.columns, (f"{name}.r1", "int"), (f"{name}.r3", "int"), (f"{name}.r2", "text")),
        )
        first = (
            f"SELECT {self.integer(source, 1)}, {self.text(source, 1)}, {self.integer(source, 1)}, 1 "
            f"FROM {source.sql}"
        )
        again = (
            f"SELECT {self.integer(both, 1)}, {self.text(both, 1)}, {self.integer(both, 1)}, {name}.r4 + 1 "
            f"FROM {step.sql} CROSS JOIN {name} WHERE {name}.r4 < 3"
        )
        columns = (("r1", "int"), ("r2", "text"), ("r3", "int"), ("r4", "int"))
        return Source(
            f"WITH RECURSIVE {name} (r1, r2, r3, r4) AS ({first} UNION {again}) SELECT * FROM {name}",
            columns,
        )


@st.composite
def queries(draw: st.DrawFn) -> str:
    """One query; a few of them the server refuses (a column out of reach of an ON, types that don't fit)."""
    return Maker(draw).query(draw(st.integers(1, 3))).sql
