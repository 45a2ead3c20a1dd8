"""What axe (github.com/dequelabs/axe-core) finds in an open page."""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Final

from tests.support.node import node_modules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.support.browser_tab import Tab

_GRAVE: Final = ("serious", "critical")
# What fades in has its colours at the end.
_STILL: Final = """
document.getAnimations().every((each) =>
  each.playState !== "running" || each.effect.getComputedTiming().endTime === Infinity)
"""
_RUN: Final = """
axe.run(document, %s).then((found) => found.violations
  .filter((each) => %s.includes(each.impact))
  .flatMap((each) => each.nodes.map((node) =>
    `${each.id}: ${node.target.join(" ")}: ${node.any.concat(node.all, node.none)
      .map((check) => check.message).join("; ")}`)))
"""


def grave_findings(tab: Tab, *rules: str) -> list[str]:
    """What is serious or critical, one line for each element; of these rules, or of all of WCAG 2 A and AA.

    Skips the test when the npm packages can't be installed.
    """
    tab.evaluate(_source())
    tab.wait_for(_STILL)
    options: dict[str, object] = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": list[str](rules)}
    found: Sequence[str] = tab.evaluate(_RUN % (json.dumps(options), json.dumps(_GRAVE)))
    return list(found)


@functools.cache
def _source() -> str:
    source = (node_modules() / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    # Its own value isn't wanted, and can't be told over the protocol.
    return f"{source};0"
