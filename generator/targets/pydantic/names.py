"""Names in the generated package: of modules, classes, fields and enum members.

A table and a type of one schema never share a name (both are rows of pg_type), so each has a module
named after it, and the classes of a schema meet in one index.
"""

from __future__ import annotations

import keyword
import re
from typing import Final

from generator.naming import identifier, name_hash, pascal_case

ROW: Final = "Row"
INSERT: Final = "Insert"
UPDATE: Final = "Update"
SHAPES: Final = (ROW, INSERT, UPDATE)
SUPPORT_MODULE: Final = "_types"
LIMITS_MODULE: Final = "_limits"
CODEC_MODULE: Final = "codec"
DATABASE_MODULE: Final = "_database"

_MODULE: Final = re.compile(r"[a-z][a-z0-9_]*")
# Names that Windows keeps for devices: `con.py` can't be made there.
_DEVICES: Final = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")
# What pydantic's BaseModel and its metaclass have of their own; a field of the same name warns or
# breaks. A list, or the same database would give other names under another pydantic.
_OF_BASE_MODEL: Final = frozenset(
    """construct copy dict from_orm json model_computed_fields model_config model_construct
    model_copy model_dump model_dump_json model_extra model_fields model_fields_set
    model_json_schema model_parametrized_name model_post_init model_rebuild model_validate
    model_validate_json model_validate_strings mro parse_file parse_obj parse_raw register schema
    schema_json update_forward_refs validate""".split()
)
# What str and Enum have of their own, for the same reason; `mro` is refused by EnumMeta.
_OF_STR_ENUM: Final = frozenset(
    """capitalize casefold center count encode endswith expandtabs find format format_map index
    isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace
    istitle isupper join ljust lower lstrip maketrans mro name partition removeprefix removesuffix
    replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase
    title translate upper value zfill""".split()
)


def module_name(name: str) -> str:
    """Name the module or package of a table, type or schema: lower case, importable everywhere."""
    if _MODULE.fullmatch(name) and not _DEVICES.fullmatch(name) and name != CODEC_MODULE:
        return identifier(name)
    return identifier(name, reserved=(name,)).lower()


def row_class(table: str, shape: str) -> str:
    """Name one of the three classes of a table."""
    return _upper(pascal_case(table)) + shape


def type_class(name: str) -> str:
    """Name the class of an enum, a domain or a composite, apart from those of any table."""
    title = _upper(pascal_case(name))
    # In upper case a type named none, true or false is a keyword.
    taken = title.endswith(SHAPES) or keyword.iskeyword(title)
    return f"{title}_x{name_hash(name)}" if taken else title


def field_name(column: str) -> str:
    """Name the field of a column or attribute."""
    return identifier(column, reserved=_OF_BASE_MODEL)


def member_name(label: str) -> str:
    """Name the member of an enum label."""
    return identifier(label, reserved=_OF_STR_ENUM)


def _upper(name: str) -> str:
    # Names that begin with no letter get an `x` first, which would make a class look like a module.
    return name[0].upper() + name[1:]
