"""Routines from their rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from generator.introspect import grants as acl
from generator.introspect.expressions import settled
from generator.introspect.lookup import PG_PROC, Lookup
from generator.introspect.rows import RoutineRow
from generator.model.catalog import Argument, Routine

Mode = Literal["in", "out", "inout", "variadic", "table"]
Kind = Literal["function", "procedure", "aggregate", "window"]
Volatility = Literal["immutable", "stable", "volatile"]
Parallel = Literal["safe", "restricted", "unsafe"]

_KINDS: Final[Mapping[str, Kind]] = {
    "f": "function",
    "p": "procedure",
    "a": "aggregate",
    "w": "window",
}
_MODES: Final[Mapping[str, Mode]] = {
    "i": "in",
    "o": "out",
    "b": "inout",
    "v": "variadic",
    "t": "table",
}
_VOLATILITY: Final[Mapping[str, Volatility]] = {"i": "immutable", "s": "stable", "v": "volatile"}
_PARALLEL: Final[Mapping[str, Parallel]] = {"s": "safe", "r": "restricted", "u": "unsafe"}
_INPUT: Final = frozenset({"in", "inout", "variadic"})
_COMPILED: Final = frozenset({"c", "internal"})


def routine(row: RoutineRow, lookup: Lookup) -> Routine:
    """A function, procedure, aggregate or window function."""
    arguments = _arguments(row, lookup)
    usual_cost = 1 if row.language in _COMPILED else 100
    usual_rows = 1000 if row.returns_set else 0
    return Routine(
        name=row.name,
        owner=lookup.owner(row.owner),
        grants=lookup.grants(row.acl, row.owner, acl.ROUTINE),
        comment=lookup.comment(PG_PROC, row.oid),
        kind=_KINDS[row.kind],
        arguments=arguments,
        signature=", ".join(argument.type.sql for argument in arguments if argument.mode in _INPUT),
        returns=None if row.kind == "p" else lookup.type(row.returns),
        returns_set=row.returns_set,
        language=row.language,
        body="" if row.kind == "a" else settled(row.sql_body or "") or row.body or "",
        sql_body=row.sql_body is not None,
        library=row.library or "",
        volatility=_VOLATILITY[row.volatility],
        parallel=_PARALLEL[row.parallel],
        strict=row.strict,
        leakproof=row.leakproof,
        security_definer=row.security_definer,
        cost=row.cost if row.cost != usual_cost else None,
        rows=row.rows if row.rows != usual_rows else None,
        settings=tuple(row.settings or ()),
    )


def _arguments(row: RoutineRow, lookup: Lookup) -> tuple[Argument, ...]:
    types = row.all_types or row.input_types
    modes = row.modes or ["i"] * len(types)
    names = row.names or [""] * len(types)
    defaults = row.defaults or [None] * len(types)
    return tuple(
        Argument(type=lookup.type(oid), name=name, mode=_MODES[mode], default=default or "")
        for oid, mode, name, default in zip(types, modes, names, defaults, strict=True)
    )
