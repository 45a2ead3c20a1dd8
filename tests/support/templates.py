"""Templates of a test's own, and what they make of artifacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.render import render

if TYPE_CHECKING:
    from pathlib import Path

    from generator.plan import Artifact
    from generator.tree import Tree


def fill(folder: Path, **texts: str) -> Path:
    """Write these templates into the folder."""
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.j2").write_text(text)
    return folder


def rendered(overrides: Path | None, *artifacts: Artifact, **rest: Any) -> Tree:
    """The files of a target with these artifacts and templates."""
    return render({"t": artifacts}, overrides=overrides, **rest)
