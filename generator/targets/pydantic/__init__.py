"""pydantic: a package of models, a module with three classes for each table.

The classes are written by datamodel-code-generator, which gets the types that many tables share and
a template of ours that makes Row, Insert and Update of each table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Database
    from generator.plan import Artifact, Inputs

NAME: Final = "pydantic"
SUMMARY: Final = "pydantic models of rows, inserts and updates, a module per table"


class Options(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the user imports for types and columns: ``my.module.Name`` by name in the database.

    ``types`` are named ``schema.type``, a built-in type and a well-known extension's by its name
    alone, ``columns`` ``schema.relation.column``. Inside the package imports are relative, so it may
    be moved whole.
    """

    types: dict[str, str] = {}
    columns: dict[str, str] = {}


OPTIONS: Final = Options


def plan(inputs: Inputs, options: Options) -> Iterator[Artifact]:
    """Plan the package: its index, modules of support, and for each schema an index and modules.

    Raises ConfigError for an override of what the database doesn't have.
    """
    from generator.targets.pydantic.artifacts import artifacts

    return artifacts(inputs.database, options)


def module_map(database: Database) -> dict[str, str]:
    """The file of each relation's models, by ``QualifiedName.sql``: for pages that show it."""
    from generator.targets.pydantic.artifacts import module_map

    return module_map(database)
