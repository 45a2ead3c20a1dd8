"""The page that says who may do what: roles against schemas, relations and functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.model.catalog import PUBLIC, Grant
from generator.targets.dictionary.facts.rights import granted_to
from generator.targets.dictionary.markup.pieces import (
    DatabasePage,
    Section,
    code,
    grid,
    shortened,
    text,
)
from generator.targets.dictionary.markup.places import GRANTS, schema_anchor

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from generator.model.catalog import Column, Relation, Schema
    from generator.targets.dictionary.facts.whole import Whole
    from generator.targets.dictionary.markup.pieces import Cell, Grid

# PostgreSQL documentation, "Privileges", table 5.1; in the order in which psql's \dp tells them.
LETTERS: Final[Mapping[str, str]] = {
    "INSERT": "a",
    "SELECT": "r",
    "UPDATE": "w",
    "DELETE": "d",
    "TRUNCATE": "D",
    "REFERENCES": "x",
    "TRIGGER": "t",
    "EXECUTE": "X",
    "USAGE": "U",
    "CREATE": "C",
}
_OWNER: Final = "(owner)"
# What each database has on its schema public: a page of that alone would say nothing.
_OF_PUBLIC: Final = Grant(role=PUBLIC, privileges=("USAGE",))
# Wider ones are told as lists, a row of which names only the roles that hold something.
_MOST_LETTERS: Final = 110
_MOST: Final = 200
_REST: Final = "each table's own page tells its own"
_RULE: Final = (
    "To use an object a role needs its privilege and USAGE on its schema. Who owns an object may do all with it and"
    " isn't listed, nor are superusers. A role has the privileges of the roles that it inherits from, too, and those of"
    " everybody, whom SQL calls PUBLIC."
)


def grants_page(whole: Whole) -> DatabasePage | None:
    """Roles against schemas, then schema by schema against what is in it; nothing where nothing was granted."""
    schemas = whole.database.schemas
    matrices = [section for schema in schemas for section in _schema(whole, schema)]
    overview = _overview(whole, schemas)
    functions = list(_functions(whole, schemas))
    usual = sum(_OF_PUBLIC in schema.grants for schema in schemas if schema.name == PUBLIC)
    if not functions and len(list(_told(schemas))) == usual:
        return None
    sections = (*([overview] if overview else []), *matrices, *functions)
    return DatabasePage(
        title="Grants",
        prose=(_RULE,),
        numbers=_numbers(whole),
        sections=(*sections[:1], _legend(schemas), *sections[1:]),
    )


def _numbers(whole: Whole) -> Grid:
    tables = [granted_to(relation) for _, relation in (*whole.tables, *whole.views)]
    shown = (
        ("roles with a grant on a table", str(len({role for roles in tables for role in roles}))),
        ("tables and views with a grant", f"{sum(map(bool, tables))} of {len(tables)}"),
        ("open to everybody", str(sum(PUBLIC in roles for roles in tables))),
    )
    return grid([label for label, _ in shown], [[text(value) for _, value in shown]])


def letters(grants: Iterable[Grant]) -> dict[str, str]:
    """What each role holds, in letters; a star follows what it may pass on."""
    held: dict[str, dict[str, bool]] = {}
    for grant in grants:
        mine = held.setdefault(grant.role or _OWNER, {})
        for privilege in grant.privileges:
            mine[privilege] = mine.get(privilege, False) or privilege in grant.grantable
    return {role: _spelled(privileges) for role, privileges in held.items()}


def _spelled(privileges: Mapping[str, bool]) -> str:
    known = [(letter, privileges.get(name)) for name, letter in LETTERS.items()]
    told = "".join(letter + "*" * passes for letter, passes in known if passes is not None)
    # One that a newer server has and the table hasn't.
    rest = [name for name in sorted(privileges) if name not in LETTERS]
    # An owner's privileges may have been narrowed to none.
    return " ".join([*([told] if told else []), *rest]) or "none"


def _held(relation: Relation) -> dict[str, Cell]:
    """What each role holds of a relation; in brackets what it holds of some columns alone."""
    found = {role: code(told) for role, told in letters(relation.grants).items()}
    of_columns = letters(grant for column in relation.columns for grant in column.grants)
    for role, told in of_columns.items():
        found[role] = (*found.get(role, ()), *code(f"({told})"))
    return found


def _legend(schemas: Iterable[Schema]) -> Section:
    """The letters and marks that the page uses."""
    used = list(_told(schemas))
    held = {privilege for grant in used for privilege in grant.privileges}
    rows = [(code(letter), text(name)) for name, letter in LETTERS.items() if name in held]
    if any(grant.grantable for grant in used):
        rows.append((code("*"), text("the role may pass the privilege before it on")))
    if any(column.grants for schema in schemas for column in _columns(schema)):
        rows.append((code("(r)"), text("on some columns alone; the table's page says which")))
    table = grid(("Letter", "Privilege"), rows)
    return Section(heading=text("Letters"), anchor="letters", grid=table)


def _told(schemas: Iterable[Schema]) -> Iterator[Grant]:
    """What is told in letters: functions' grants are in words."""
    for schema in schemas:
        yield from schema.grants
        for owned in (*schema.relations, *schema.sequences):
            yield from owned.grants
        for column in _columns(schema):
            yield from column.grants


def _columns(schema: Schema) -> Iterator[Column]:
    for relation in schema.relations:
        yield from relation.columns


# ---- schemas ----


def _overview(whole: Whole, schemas: Iterable[Schema]) -> Section | None:
    rows = {}
    for schema in schemas:
        usage = letters(schema.grants)
        relations = [_held(each) for each in schema.relations if each.partition_of is None]
        rows[schema.name] = {
            role: _summary(usage.get(role, ""), [held[role] for held in relations if role in held])
            for role in {*usage, *(role for held in relations for role in held)}
        }
    if not any(rows.values()):
        return None
    cells = [((whole.places.schema(GRANTS, name),), held) for name, held in rows.items()]
    headers, table = _matrix(whole, "Schema", cells)
    return Section(
        heading=text("Schemas"),
        anchor="schemas",
        grid=grid(headers, table),
        prose=(
            "What a role holds on the schema itself; then on how many of its tables and views it holds what.",
        ),
    )


def _summary(usage: str, held: Sequence[Cell]) -> Cell:
    counts: dict[str, int] = {}
    for cell in held:
        told = " ".join(piece.text for piece in cell)
        counts[told] = counts.get(told, 0) + 1
    groups = [code(usage)] if usage else []
    groups += [(*code(told), *text(f"on {count}")) for told, count in counts.items()]
    pieces = [piece for group in groups for piece in (*text("·"), *group)]
    return tuple(pieces[1:])


def _schema(whole: Whole, schema: Schema) -> Iterator[Section]:
    cells: list[tuple[Cell, dict[str, Cell]]] = []
    for name, relation in whole.relations_of(schema.name):
        if held := _held(relation):
            cells.append(((whole.places.relation(GRANTS, name, name.name),), held))
    for sequence in schema.sequences:
        if sequence.grants:
            told = {role: code(told) for role, told in letters(sequence.grants).items()}
            cells.append(((*code(sequence.name), *text("(sequence)")), told))
    if cells:
        headers, rows = _matrix(whole, "Name", cells)
        table, more = shortened(headers, rows, _MOST, _REST)
        heading = (whole.places.schema(GRANTS, schema.name),)
        yield Section(heading=heading, anchor=schema_anchor(schema.name), grid=table, prose=more)


def _matrix(
    whole: Whole, first: str, cells: Sequence[tuple[Cell, Mapping[str, Cell]]]
) -> tuple[tuple[str, ...], list[Sequence[Cell]]]:
    """A column for each role; where they are too many, one column with the roles that hold something."""
    roles = _in_order({role for _, held in cells for role in held})
    if sum(len(role) + 2 for role in roles) <= _MOST_LETTERS:
        headers = (first, *(whole.places.role(GRANTS, role).markdown for role in roles))
        return headers, [(name, *(held.get(role, ()) for role in roles)) for name, held in cells]
    rows: list[Sequence[Cell]] = []
    for name, held in cells:
        told = [(*whole.roles(GRANTS, [role]), *held[role]) for role in roles if held.get(role)]
        rows.append((name, tuple(piece for cell in told for piece in cell)))
    return (first, "Roles and what they hold"), rows


def _in_order(roles: Collection[str]) -> list[str]:
    """Everybody first, then by name."""
    return sorted(roles, key=lambda role: (role != PUBLIC, role))


# ---- functions ----


def _functions(whole: Whole, schemas: Iterable[Schema]) -> Iterator[Section]:
    """Those that not everybody may call: what PostgreSQL grants by default isn't worth a row."""
    rows: list[Sequence[Cell]] = []
    for schema in schemas:
        for routine in schema.routines:
            callers = {each.role for each in routine.grants if "EXECUTE" in each.privileges}
            if PUBLIC not in callers:
                page = whole.places.overload(GRANTS, schema.name, routine)
                named = whole.roles(GRANTS, sorted(callers - {""}))
                rows.append(((page,), named or text("its owner alone")))
    table, more = shortened(("Function", "May be called by"), rows, _MOST, "their pages tell")
    if rows:
        yield Section(
            heading=text("Functions that not everybody may call"),
            anchor="functions",
            grid=table,
            prose=more,
        )
