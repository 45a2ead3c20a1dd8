"""The foreign keys that a list or a row can be expanded by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.model.types import QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.targets.api.resources import Resource

MEMBER: Final = "expanded"
"""The member of a row that holds what its references lead to."""


class Reference(Struct, frozen=True, kw_only=True):
    """A foreign key whose both ends are served.

    ``name`` is its column's, or else the constraint's; ``component`` begins the names of the target's schemas.
    """

    name: str
    columns: tuple[str, ...]
    target: QualifiedName
    component: str
    target_columns: tuple[str, ...]


def references(resource: Resource, shown: Mapping[QualifiedName, Resource]) -> Iterator[Reference]:
    """The references of a resource in the order of their constraints.

    None where the relation has a column that is called as the member they would be in, and none
    whose name has a comma, which parts names in ``expand``.
    """
    if any(column.name == MEMBER for column in resource.columns):
        return
    own = {column.name for column in resource.columns}
    taken: set[str] = set()
    for key in resource.relation.foreign_keys:
        target = shown.get(key.target)
        # Rows of tables that inherit from the target could match too, which the key doesn't lead to.
        if target is None or target.inherited or not own.issuperset(key.columns):
            continue
        if not {column.name for column in target.columns}.issuperset(key.target_columns):
            continue
        single = len(key.columns) == 1 and key.columns[0] not in taken
        name = key.columns[0] if single else key.name
        if "," in name or name in taken:
            continue
        taken.add(name)
        yield Reference(
            name=name,
            columns=key.columns,
            target=target.name,
            component=target.component,
            target_columns=key.target_columns,
        )
