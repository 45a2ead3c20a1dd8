"""The pages about the whole database: overview, row security, endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.annotations import describe
from generator.model.relations import all_relations, links
from generator.model.types import QualifiedName
from generator.targets.dictionary.behaviour import endpoints_grid
from generator.targets.dictionary.pieces import (
    Badge,
    Cell,
    DatabasePage,
    Grid,
    Piece,
    Section,
    code,
    codes,
    grid,
    paragraphs,
    summary,
    text,
)
from generator.targets.dictionary.places import (
    CLASSIFICATION,
    CROSS_SCHEMA,
    ENDPOINTS,
    OVERVIEW,
    SECURITY,
    href,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.catalog import Database, Relation
    from generator.targets.dictionary.made import Endpoint
    from generator.targets.dictionary.places import Places

_COMMANDS = ("SELECT", "INSERT", "UPDATE", "DELETE")


def overview_page(
    places: Places, database: Database, title: str, *, endpoints: bool, viewpoints: Grid
) -> DatabasePage:
    """What there is, in numbers and schema by schema."""
    return DatabasePage(
        title=title,
        prose=paragraphs(describe(database.comment).text),
        numbers=_numbers(database),
        diagram="index.svg",
        caption="An arrow leads from the schema that refers to the one referred to, with the number of foreign keys.",
        sections=(
            Section(heading=text("Schemas"), anchor="schemas", grid=_schemas(places, database)),
            Section(heading=text("Viewpoints"), anchor="viewpoints", grid=viewpoints),
            Section(
                heading=text("Across schemas"), anchor="across", grid=_across(endpoints=endpoints)
            ),
            Section(heading=text("Roles"), anchor="roles", grid=_roles(database)),
            Section(
                heading=text("Extensions"),
                anchor="extensions",
                grid=grid(
                    ("Extension", "Schema"),
                    [(code(each.name), code(each.schema)) for each in database.extensions],
                ),
            ),
        ),
    )


def _numbers(database: Database) -> Grid:
    relations = [relation for _, relation in all_relations(database)]
    tables = [each for each in relations if not each.view and not each.partition_of]
    columns = [column for each in tables for column in each.columns]
    secured = sum(each.row_security for each in tables)
    counts = (
        ("schemas", str(len(database.schemas))),
        ("tables", str(len(tables))),
        ("partitions", str(sum(1 for each in relations if each.partition_of))),
        ("views", str(sum(1 for each in relations if each.view))),
        ("columns", str(len(columns))),
        ("foreign keys", str(sum(len(each.foreign_keys) for each in tables))),
        ("functions", str(sum(len(schema.routines) for schema in database.schemas))),
        ("tables with row security", _share(secured, len(tables))),
        ("tables with a comment", _share(sum(bool(each.comment) for each in tables), len(tables))),
        (
            "columns with a comment",
            _share(sum(bool(each.comment) for each in columns), len(columns)),
        ),
    )
    shown = [(label, value) for label, value in counts if value != "0"]
    return grid([label for label, _ in shown], [[text(value) for _, value in shown]])


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole}" if whole else "0"


def _schemas(places: Places, database: Database) -> Grid:
    return grid(
        ("Schema", "Purpose", "Tables", "Views"),
        [
            (
                (places.schema(OVERVIEW, schema.name),),
                text(summary(schema.comment)),
                text(
                    str(
                        sum(
                            1
                            for each in schema.relations
                            if not each.view and not each.partition_of
                        )
                    )
                ),
                text(str(sum(1 for each in schema.relations if each.view))),
            )
            for schema in database.schemas
        ],
    )


def _across(*, endpoints: bool) -> Grid:
    pages = (
        (
            "Relations across schemas",
            CROSS_SCHEMA,
            "The foreign keys that lead from one schema to another.",
        ),
        ("Row security", SECURITY, "Which tables the policies protect, and which stand open."),
        ("Classification", CLASSIFICATION, "Columns by how their data is to be treated."),
        ("Endpoints", ENDPOINTS, "The API's endpoints and the tables behind them."),
    )
    return grid(
        ("Page", "What it tells"),
        [
            ((Piece(text=name, href=href(OVERVIEW, target)),), text(said))
            for name, target, said in pages
            if endpoints or target != ENDPOINTS
        ],
    )


def cross_schema_page(places: Places, database: Database) -> DatabasePage:
    """The foreign keys between schemas, by the schema that they are in."""
    found: dict[str, list[Sequence[Cell]]] = {}
    for link in links(database):
        if link.source.schema != link.target.schema:
            key = link.foreign_key
            found.setdefault(link.source.schema, []).append(
                (
                    (places.relation(CROSS_SCHEMA, link.source),),
                    codes(key.columns),
                    (places.relation(CROSS_SCHEMA, link.target),),
                    codes(key.target_columns),
                )
            )
    return DatabasePage(
        title="Relations across schemas",
        prose=() if found else ("No foreign key leads from one schema to another.",),
        diagram=f"{CROSS_SCHEMA}.svg",
        caption="Tables with such a key or the target of one, with their keys. Dotted lines are declared relations.",
        sections=tuple(
            Section(
                heading=(places.schema(CROSS_SCHEMA, schema),),
                anchor=f"schema-{index}",
                grid=grid(("Table", "Columns", "Refers to", "Its columns"), found[schema]),
            )
            for index, schema in enumerate(sorted(found))
        ),
    )


def _roles(database: Database) -> Grid:
    return grid(
        ("Role", "Member of", "Traits"),
        [
            (
                code(role.name),
                codes(role.member_of),
                tuple(
                    Piece(text=trait, badge=look)
                    for trait, look, holds in _traits(role.login, role.superuser, role.bypass_rls)
                    if holds
                ),
            )
            for role in database.roles
        ],
    )


def _traits(*held: bool) -> Iterable[tuple[str, Badge, bool]]:
    looks: tuple[tuple[str, Badge], ...] = (
        ("login", "kind"),
        ("superuser", "alarm"),
        ("bypasses row security", "alarm"),
    )
    return ((trait, look, holds) for (trait, look), holds in zip(looks, held, strict=True))


def security_page(places: Places, database: Database) -> DatabasePage:
    """For each table whether policies protect it, for which commands, and who could reach it."""
    return DatabasePage(
        title="Row security",
        prose=(
            (
                "A table whose row security is off shows all its rows to every role that has a grant on it."
                " With row security on and no policy for a command, that command finds no rows."
            ),
        ),
        sections=tuple(
            Section(
                heading=(places.schema(SECURITY, schema.name),),
                anchor=f"schema-{index}",
                grid=grid(
                    (
                        "Table",
                        "Row security",
                        *(f"{one.title()}" for one in _COMMANDS),
                        "Granted to",
                    ),
                    [
                        _security_row(
                            places, QualifiedName(schema=schema.name, name=each.name), each
                        )
                        for each in schema.relations
                        if each.view is None
                    ],
                ),
            )
            for index, schema in enumerate(database.schemas)
        ),
    )


def _security_row(places: Places, name: QualifiedName, relation: Relation) -> Sequence[Cell]:
    granted = {grant.role for grant in relation.grants} | {
        grant.role for column in relation.columns for grant in column.grants
    }
    return (
        (places.relation(SECURITY, name, name.name),),
        (_protection(relation, reachable=bool(granted)),),
        *(text(_policies_for(relation, command)) for command in _COMMANDS),
        codes(sorted(granted)),
    )


def _protection(relation: Relation, *, reachable: bool) -> Piece:
    if relation.row_security:
        return Piece(text="forced" if relation.force_row_security else "on", badge="on")
    if reachable:
        return Piece(text="off, granted", badge="alarm")
    return Piece(text="off", badge="off")


def _policies_for(relation: Relation, command: str) -> str:
    if not relation.row_security:
        return ""
    count = sum(policy.command in {command, "ALL"} for policy in relation.policies)
    return str(count) if count else "none"


def endpoints_page(places: Places, endpoints: Iterable[Endpoint]) -> DatabasePage:
    """The API's endpoints, by the schema of their first table."""
    groups: dict[str, list[Endpoint]] = {}
    for endpoint in endpoints:
        groups.setdefault(endpoint.schema, []).append(endpoint)
    return DatabasePage(
        title="Endpoints",
        prose=() if groups else ("No endpoints were made for this database.",),
        sections=tuple(
            Section(
                heading=(places.schema(ENDPOINTS, schema),),
                anchor=f"schema-{index}",
                grid=endpoints_grid(places, ENDPOINTS, groups[schema]),
            )
            for index, schema in enumerate(sorted(groups))
        ),
    )
