"""What the target erd shows of a model, before it is written as Mermaid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.model.annotations import Annotations
from generator.plan import Inputs
from generator.targets import erd

if TYPE_CHECKING:
    from generator.model.catalog import Database


def shown(database: Database, annotations: Annotations | None = None) -> dict[str, Any]:
    """The diagrams and maps by the paths of their files."""
    inputs = Inputs(database=database, annotations=annotations or Annotations())
    return {each.path: each.context["shown"] for each in erd.plan(inputs, erd.Options())}
