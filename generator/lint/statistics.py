"""What the server counts, as far as rules ask for it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from generator.model.types import ColumnRef, QualifiedName


class TableUse(Struct, frozen=True, kw_only=True):
    """How large a table is and how it is read; ``rows`` is None before the first ANALYZE."""

    rows: int | None
    sequential_scans: int
    index_scans: int


class Statistics(Struct, frozen=True, kw_only=True):
    """The use of tables and of indexes, and how far sequences are, as shares of what they can give.

    ``index_scans`` count those of an index and, where it is partitioned, of its parts.
    ``sequences`` are by the column that they fill.
    """

    tables: Mapping[QualifiedName, TableUse] = {}
    index_scans: Mapping[QualifiedName, int] = {}
    sequences: Mapping[ColumnRef, float] = {}
