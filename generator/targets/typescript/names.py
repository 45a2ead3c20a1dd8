"""What things are called in TypeScript: each name a function of the database's name alone.

A schema is a module, and PostgreSQL keeps the names of its relations and types apart (both have an
entry in pg_type), so the names made here can only meet through what is put after them. Hence:

- shapes of relations end in Row, Insert or Update, and no other type does; with branded ids, those
  end in Id, and then no other type does;
- no type of the database's is called Functions, as that is what a module's functions are called;
- constants end in Labels or Relations, and there are no others;
- helper types and other schemas are reached through a namespace, ``pg.`` and ``_schema.``, names
  that no type or constant can have, and the modules use no global type of TypeScript: nothing
  that a database defines can shadow what they use.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from generator.naming import camel_case, identifier, name_hash, pascal_case, path_segment

Shape = Literal["Row", "Insert", "Update"]

SUPPORT_MODULE: Final = "_support"
INDEX_MODULE: Final = "index"
HELPERS: Final = "pg"
FUNCTIONS: Final = "Functions"

_SHAPES: Final = ("Row", "Insert", "Update")
_ID: Final = "Id"
_RESERVED_MODULES: Final = frozenset({SUPPORT_MODULE, INDEX_MODULE})
# What the index exports beside schemas; `export * as default` would make a default export.
_RESERVED_EXPORTS: Final = frozenset({HELPERS, "Database", "default"})
# An underscore between a letter or digit and a small letter; any other stays.
_JOINT: Final = re.compile(r"(?<=[a-z0-9])_([a-z])")


def shape_name(relation: str, shape: Shape) -> str:
    """``work_orders`` → ``WorkOrdersRow``."""
    return pascal_case(relation) + shape


def id_name(relation: str) -> str:
    """``work_orders`` → ``WorkOrdersId``."""
    return pascal_case(relation) + _ID


def type_name(name: str, *, branded: bool = False) -> str:
    """The name of an enum, domain or composite; one that looks like another thing gets a suffix."""
    pascal = pascal_case(name)
    taken = pascal.endswith(_SHAPES) or pascal == FUNCTIONS or (branded and pascal.endswith(_ID))
    return f"{pascal}_x{name_hash(name)}" if taken else pascal


def labels_name(enum: str) -> str:
    """``work_order_status`` → ``workOrderStatusLabels``."""
    return camel_case(enum) + "Labels"


def relations_name(relation: str) -> str:
    """``work_orders`` → ``workOrdersRelations``."""
    return camel_case(relation) + "Relations"


def camel_property(name: str) -> str:
    """``created_at`` → ``createdAt``, and what a client that renames makes of any other name.

    Two names of a relation may meet here; whoever lists them has to look.
    """
    return _JOINT.sub(lambda match: match.group(1).upper(), name)


def module_name(schema: str) -> str:
    """The schema's file without its extension. A dot is altered: ``a.d.ts`` declares ``a.js``."""
    segment = path_segment(schema)
    if segment in _RESERVED_MODULES or "." in segment:
        return f"{segment.replace('.', '-')}-{name_hash(schema)}"
    return segment


def module_path(module: str) -> str:
    """What an import says: the file that a compiler would write, as nodenext demands."""
    return f"./{module}.js"


def export_name(schema: str) -> str:
    """The schema's namespace in the index; reserved words such as ``public`` are legal there."""
    return identifier(schema, _RESERVED_EXPORTS)


def import_name(schema: str) -> str:
    """The schema's namespace inside our own modules."""
    return f"_{identifier(schema)}"
