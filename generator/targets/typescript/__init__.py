"""TypeScript: one module of types per schema, and an index over them.

What a type says is true for one *wire*, the way in which the rows are read: see ``typemap``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.targets.typescript.options import Options

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.plan import Artifact, Inputs

NAME: Final = "typescript"
SUMMARY: Final = "TypeScript types of rows, inserts, updates and functions, a module per schema"
OPTIONS: Final = Options


def plan(inputs: Inputs, options: Options) -> Iterator[Artifact]:
    """The support module, the index and a module per schema.

    Raises ConfigError for an option that the wire can't hold, and for an override of what isn't
    there.
    """
    from generator.targets.typescript.artifacts import artifacts

    return artifacts(inputs, options)


def relations(artifacts: Iterable[Artifact]) -> dict[str, Artifact]:
    """What these artifacts declare of each relation, by ``QualifiedName.sql``: for pages that show it."""
    from generator.targets.typescript.artifacts import relations

    return relations(artifacts)
