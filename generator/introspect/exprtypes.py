"""The type of an expression in a stored query, as far as it is written beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

_FIRST_USERS_OID: Final = 16384  # FirstNormalObjectId of src/include/access/transam.h
_BOOLEAN: Final = "16"  # pg_type.dat

_FIELDS: Final[Mapping[str, str]] = {
    "VAR": "vartype",
    "CONST": "consttype",
    "FUNCEXPR": "funcresulttype",
    "OPEXPR": "opresulttype",
    "AGGREF": "aggtype",
    "WINDOWFUNC": "wintype",
    "RELABELTYPE": "resulttype",
    "COERCEVIAIO": "resulttype",
    "ARRAYCOERCEEXPR": "resulttype",
    "COERCETODOMAIN": "resulttype",
    "CASEEXPR": "casetype",
    "COALESCEEXPR": "coalescetype",
    "MINMAXEXPR": "minmaxtype",
    "ARRAYEXPR": "array_typeid",
    "ROWEXPR": "row_typeid",
    "SQLVALUEFUNCTION": "type",
}
_BOOLEANS: Final = frozenset(
    {"BOOLEXPR", "NULLTEST", "BOOLEANTEST", "DISTINCTEXPR", "SCALARARRAYOPEXPR"}
)


def type_of(expression: Any) -> str | None:
    """The OID of an expression's type; None where it would take the catalog to tell."""
    if not isinstance(expression, dict):
        return None
    if expression[""] in _BOOLEANS:
        return _BOOLEAN
    if expression[""] == "COLLATEEXPR":
        return type_of(expression["arg"])
    field = _FIELDS.get(expression[""])
    return expression[field] if field else None


def is_built_in(oid: str | None) -> bool:
    """Whether the type is PostgreSQL's own."""
    return oid is not None and int(oid) < _FIRST_USERS_OID
