"""What Mermaid's own parsers read in diagrams."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.support.node import link_node_modules, run_node

if TYPE_CHECKING:
    from collections.abc import Sequence

VERSIONS: Final = (11, 12)
_PARSER: Final = Path(__file__).parents[1] / "node" / "mermaid.mjs"


def understood(folder: Path, files: Sequence[str | Path], version: int) -> list[dict[str, Any]]:
    """One value for each file; see tests/node/mermaid.mjs. Works in ``folder``."""
    if not (folder / "node_modules").exists():
        link_node_modules(folder)
    (folder / _PARSER.name).write_bytes(_PARSER.read_bytes())
    done = run_node([_PARSER.name, str(version), *files], folder)
    assert done.returncode == 0, done.stderr[-3000:]
    read: list[dict[str, Any]] = json.loads(_decoded(done.stdout))
    return read


def _decoded(text: str) -> str:
    """Mermaid writes `#code;` in a spelling of its own until the picture is made."""
    return re.sub("ﬂ°°(\\d+)¶ß", lambda match: json.dumps(chr(int(match[1])))[1:-1], text)
