"""How the server runs named queries: output/plans.json as a value.

What EXPLAIN says (PostgreSQL documentation, "Using EXPLAIN") without costs, which change with every row. It holds for
the server, the statistics and the rights of the role that asked.
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec
from msgspec import Struct

from generator.errors import ConfigError
from generator.model.mistakes import told

FORMAT: Final = 1


class _Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    pass


class Measured(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a step did when the query was run, as EXPLAIN ANALYZE counts it: of one loop, on average.

    ``removed`` are rows that a condition left out after they had been read.
    """

    rows: float
    loops: float
    removed: float = 0


class Step(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A node of a plan, called as EXPLAIN's text calls it: ``Index Scan``, ``Hash Left Join``.

    ``relation`` is a ``QualifiedName.sql``; ``index`` lies in the schema of the relation, its own or that of the step
    around it, and ``whole`` is the one of the partitioned table that it is a part of. ``source`` is what else is
    scanned: a function, a common table. ``part`` says what the step makes for the one around it (``CTE recent``,
    ``InitPlan 1``), ``pruned`` how many partitions were left out at the start.
    """

    label: str
    relation: str = ""
    alias: str = ""
    index: str = ""
    whole: str = ""
    source: str = ""
    part: str = ""
    details: dict[str, str] = {}
    pruned: int = 0
    measured: Measured | None = None
    steps: tuple[Step, ...] = ()


class IndexUse(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True, order=True):
    """An index by its name, and the ``QualifiedName.sql`` of its table; of partitions, the partitioned ones."""

    relation: str
    index: str


class SequentialScan(
    _Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """A table that is read as a whole, all scanned partitions of a table being one.

    ``filter`` is the condition that each row is asked; ``indexes`` are those that the planner takes where it may not
    read a table as a whole. Without any, and with a filter, there is no index for it.
    """

    relation: str
    alias: str = ""
    partitions: int = 0
    filter: str = ""
    indexes: tuple[IndexUse, ...] = ()

    @property
    def verdict(self) -> Literal["chosen", "unindexed", "unfiltered"]:
        """An index could serve; none can; or all rows are wanted."""
        if self.indexes:
            return "chosen"
        return "unindexed" if self.filter else "unfiltered"


class QueryPlan(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The plan of one query, or what the server said of it instead: ``error``.

    ``digest`` is that of the statement that was planned. ``reads`` and ``writes`` are all relations that the query
    names, and those that they stand for: the tables of views, partitions.
    """

    digest: str
    error: str = ""
    plan: Step | None = None
    reads: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    indexes: tuple[IndexUse, ...] = ()
    scans: tuple[SequentialScan, ...] = ()

    def standing(self, index: str) -> Literal["used", "could serve", "not used"]:
        """Where an index of this name stands in the plan."""
        if any(use.index == index for use in self.indexes):
            return "used"
        offered = [use.index for scan in self.scans for use in scan.indexes]
        return "could serve" if index in offered else "not used"


class Plans(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The plans by the queries' names; ``server`` is the major version that made them."""

    format: Literal[1] = FORMAT
    server: int = 0
    queries: dict[str, QueryPlan] = {}


class Run(Struct, frozen=True, kw_only=True):
    """A query that was run: its plan with what each step did, and how many milliseconds it took.

    Or why there is none: ``obstacle``.
    """

    plan: Step | None = None
    milliseconds: float = 0
    obstacle: str = ""


def decode_plans(data: bytes, *, source: str) -> Plans:
    """Read plans.json. Raises ConfigError that says what is wrong and how to make it anew."""
    mend = "; make it anew with `pgscribe explain`"
    try:
        return msgspec.json.decode(data, type=Plans)
    except msgspec.ValidationError as error:
        raise ConfigError(f"{source}: {told(error, Plans)}{mend}") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ConfigError(f"{source}: {error}{mend}") from error
