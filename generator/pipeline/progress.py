"""How far a flow is."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """How far a flow is; the command line shows it."""

    def stage(self, name: str, total: int = 0) -> None:
        """A stage begins, of ``total`` steps if that is known."""

    def advance(self, count: int = 1) -> None:
        """So many steps of the stage are done."""


class Silent:
    """Progress that nobody looks at."""

    def stage(self, name: str, total: int = 0) -> None:
        """Nothing to show."""

    def advance(self, count: int = 1) -> None:
        """Nothing to show."""
