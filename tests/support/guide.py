"""The pages of the documentation, and what stands where in them."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType
from typing import Final

from generator.targets import load_targets

ROOT: Final = Path(__file__).parents[2]
GUIDE: Final = ROOT / "docs/guide"
PAGES: Final = (
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted(GUIDE.glob("*.md")),
    *sorted((ROOT / "docs/decisions").glob("*.md")),
)
TARGETS: Final = load_targets()
OWN_TARGETS: Final = {
    name: target
    for name, target in TARGETS.items()
    if isinstance(target, ModuleType) and target.__name__.startswith("generator.")
}


def read(name: str) -> str:
    """A page of the guide."""
    return (GUIDE / name).read_text("utf-8")


def sections(name: str) -> dict[str, str]:
    """The text below each heading, up to the next of any level."""
    parts = re.split(r"^#+ (.+)$", read(name), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows(text: str) -> dict[str, str]:
    """The tables' rows by the code in their first cell: all of the other cells."""
    found = re.findall(r"^\| `(.+?)` \| (.*) \|$", text, re.MULTILINE)
    return dict(found)


def blocks(text: str, language: str) -> list[str]:
    """The blocks of code in this language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
