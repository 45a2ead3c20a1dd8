"""DDL out of the model: the whole database as a script, and single objects for their pages."""

from generator.ddl.pages import routine_ddl, sequence_ddl, table_ddl, type_ddl, view_ddl
from generator.ddl.script import LeftOut, left_out, script, statements
from generator.ddl.statement import Statement

__all__ = [
    "LeftOut",
    "Statement",
    "left_out",
    "routine_ddl",
    "script",
    "sequence_ddl",
    "statements",
    "table_ddl",
    "type_ddl",
    "view_ddl",
]
