"""Functions and procedures as SQL."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.ddl.statement import Statement, comment_on
from generator.ddl.words import dollar_quoted, full_name, restated
from generator.model.types import QualifiedName, quote_identifier, quote_literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Argument, Routine

# The settings that hold a list of names (GUC_LIST_QUOTE in src/include/utils/guc.h): each name is a
# constant of its own, since a list in one constant would be one name.
_LISTS: Final = frozenset(
    {
        "local_preload_libraries",
        "search_path",
        "session_preload_libraries",
        "shared_preload_libraries",
        "temp_tablespaces",
        "unix_socket_directories",
    }
)
_LIST_ITEM: Final = re.compile(r'\s*(?:"((?:[^"]|"")*)"|([^,]*?))\s*(?:,|$)')


def routine_statements(schema: str, routine: Routine) -> Iterator[Statement]:
    """CREATE FUNCTION or PROCEDURE and its comment; nothing for an aggregate."""
    if routine.kind == "aggregate":
        return
    name = QualifiedName(schema=schema, name=routine.name)
    identity = f"{full_name(name)}({routine.signature})"
    lines = [
        f"CREATE {_word(routine)} {full_name(name)}({_arguments(routine)})",
        *_clauses(routine),
    ]
    sql = "\n    ".join(lines) + "\n" + _body(routine)
    yield Statement(
        kind="routine", label=f"{_word(routine).lower()} {identity}", sql=sql, name=name
    )
    yield from comment_on(f"{_word(routine)} {identity}", routine.comment, name)


def _word(routine: Routine) -> str:
    return "PROCEDURE" if routine.kind == "procedure" else "FUNCTION"


def _arguments(routine: Routine) -> str:
    return ", ".join(_argument(one) for one in routine.arguments if one.mode != "table")


def _argument(argument: Argument) -> str:
    words = [] if argument.mode == "in" else [argument.mode.upper()]
    if argument.name:
        words.append(quote_identifier(argument.name))
    words.append(argument.type.sql)
    if argument.default:
        words.append(f"DEFAULT {argument.default}")
    return " ".join(words)


def _clauses(routine: Routine) -> Iterator[str]:
    columns = [_argument_of_table(one) for one in routine.arguments if one.mode == "table"]
    if columns:
        yield f"RETURNS TABLE ({', '.join(columns)})"
    elif routine.returns:
        yield f"RETURNS {'SETOF ' if routine.returns_set else ''}{routine.returns.sql}"
    yield f"LANGUAGE {quote_identifier(routine.language)}"
    properties = [
        (routine.kind == "window", "WINDOW"),
        (routine.volatility != "volatile", routine.volatility.upper()),
        (routine.strict, "STRICT"),
        (routine.leakproof, "LEAKPROOF"),
        (routine.security_definer, "SECURITY DEFINER"),
        (routine.parallel != "unsafe", f"PARALLEL {routine.parallel.upper()}"),
        (routine.cost is not None, f"COST {_number(routine.cost)}"),
        (routine.rows is not None, f"ROWS {_number(routine.rows)}"),
    ]
    said = " ".join(words for is_so, words in properties if is_so)
    if said:
        yield said
    yield from (_setting(setting) for setting in routine.settings)


def _number(value: float | None) -> str:
    return "" if value is None else repr(value).removesuffix(".0")


def _argument_of_table(argument: Argument) -> str:
    return f"{quote_identifier(argument.name)} {argument.type.sql}"


def _setting(setting: str) -> str:
    name, _, value = setting.partition("=")
    values = _items(value) if name.lower() in _LISTS else [value]
    return f"SET {quote_identifier(name)} TO {', '.join(quote_literal(item) for item in values)}"


def _items(text: str) -> list[str]:
    """The names in a list like ``"$user", public``."""
    items, place = [], 0
    while place < len(text):
        match = _LIST_ITEM.match(text, place)
        if match is None:
            break
        quoted, plain = match.groups()
        items.append(plain if quoted is None else quoted.replace('""', '"'))
        place = match.end()
    return items or [""]


def _body(routine: Routine) -> str:
    if routine.sql_body:
        return restated(routine.body)
    if routine.library:
        return f"AS {quote_literal(routine.library)}, {quote_literal(routine.body)}"
    return f"AS {dollar_quoted(routine.body)}"
