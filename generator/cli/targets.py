"""``pgscribe targets``."""

from __future__ import annotations

from typing import Final

from generator.cli.console import emit_lines

EXAMPLES: Final = ""


def run() -> None:
    """List what can be generated."""
    from generator.targets import load_targets

    found = load_targets()
    width = max(map(len, found))
    emit_lines([f"{name:{width}}  {target.SUMMARY}" for name, target in found.items()])
