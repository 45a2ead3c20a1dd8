"""From a connection to the model: SQL in sql/, a Struct per query in rows.py, and pure functions from rows to facts."""

from generator.introspect.read import connect, introspect, introspect_unless, read
from generator.introspect.statistics import TableStatistics, Use, read_statistics, read_use

__all__ = [
    "TableStatistics",
    "Use",
    "connect",
    "introspect",
    "introspect_unless",
    "read",
    "read_statistics",
    "read_use",
]
