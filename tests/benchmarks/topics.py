"""The topics by name, in the order in which they run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.benchmarks import api, drift, explaining, introspection, peers, site, targets, work

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.benchmarks.context import Context
    from tests.benchmarks.result import Result

TOPICS: Final[Mapping[str, Callable[[Context], list[Result]]]] = {
    "introspection": introspection.run,
    "peers": peers.run,
    "work": work.run,
    "targets": targets.run,
    "api": api.run,
    "drift": drift.run,
    "explaining": explaining.run,
    "site": site.run,
}
