"""From a connection to the model: SQL in sql/, a Struct per query in rows.py, and pure functions from rows to facts."""

from generator.introspect.read import connect, introspect, read

__all__ = ["connect", "introspect", "read"]
