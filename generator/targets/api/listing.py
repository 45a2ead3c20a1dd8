"""The endpoint map for readers: a table for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.targets.api.endpoints import Endpoint
    from generator.targets.api.filters import Filter


class Row(Struct, frozen=True, kw_only=True):
    """One endpoint in the table."""

    method: str
    path: str
    operation: str
    declared: bool
    primary: tuple[str, ...]
    related: tuple[str, ...]
    filters: tuple[str, ...]
    roles: tuple[str, ...]
    policies: tuple[str, ...]
    notes: tuple[str, ...]


class Section(Struct, frozen=True, kw_only=True):
    """The endpoints whose first primary table is in ``schema``."""

    schema: str
    rows: tuple[Row, ...]


def sections(endpoints: Iterable[Endpoint]) -> tuple[Section, ...]:
    """A section for each schema, by name; in it the endpoints by path and method."""
    by_schema: dict[str, list[Row]] = {}
    for endpoint in endpoints:
        by_schema.setdefault(endpoint.schema, []).append(_row(endpoint))
    return tuple(
        Section(schema=schema, rows=tuple(rows)) for schema, rows in sorted(by_schema.items())
    )


def _row(endpoint: Endpoint) -> Row:
    return Row(
        method=endpoint.method,
        path=endpoint.path,
        operation=endpoint.operation_id,
        declared=endpoint.kind == "declared",
        primary=endpoint.primary,
        related=tuple(
            " ".join((name, *(f"({how})" for how in endpoint.how.get(name, ()))))
            for name in endpoint.related
        ),
        filters=tuple(_filter(item) for item in endpoint.filters),
        roles=endpoint.roles,
        policies=tuple(dict.fromkeys(policy.name for policy in endpoint.policies)),
        notes=endpoint.notes,
    )


def _filter(item: Filter) -> str:
    served = f"by {quote_identifier(item.index)}" if item.index else "without an index"
    return f"{quote_identifier(item.column)} {' '.join(item.operators)} {served}"
