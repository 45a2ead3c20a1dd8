"""Trees as values, and what is on disk of them."""

from __future__ import annotations

from typing import Final

from generator.tree import File, Place, Roots, Tree

HEADER: Final = "// Made by pgscribe\n"


def tree(**files: str | bytes) -> Tree:
    """Files by name: ``ts__a`` is out/ts/a.ts of target ts, ``docs__a`` is docs/a.md."""
    result: dict[Place, File] = {}
    for name, text in files.items():
        target, _, stem = name.partition("__")
        place: Place = (
            ("docs", f"{stem}.md") if target == "docs" else ("out", f"{target}/{stem}.ts")
        )
        data = text if isinstance(text, bytes) else (HEADER + text).encode()
        result[place] = File(data=data, key=f"tool.{stem}", target=target)
    return result


def files(roots: Roots) -> dict[str, str]:
    """All files but the record, by path."""
    return {
        path.relative_to(roots.out.parent).as_posix(): path.read_text()
        for path in sorted(roots.out.parent.rglob("*"))
        if path.is_file() and path.name != "MANIFEST.json"
    }
