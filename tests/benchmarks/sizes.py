"""The size that promises of seconds are made for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tests.benchmarks.context import Context, Shape

PROMISED: Final = 1_000


def promised(context: Context) -> list[Shape]:
    """Both layouts of that many tables; of the largest size below it that was asked for, or of the smallest."""
    tables = max((size for size in context.sizes if size <= PROMISED), default=context.sizes[0])
    return [shape for shape in context.shapes() if shape.tables == tables]
