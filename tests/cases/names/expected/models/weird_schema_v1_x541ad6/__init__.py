# schema Weird "Schema".v1
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema Weird "Schema".v1. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        a_b_x2e7336 AB_x2e7336Insert AB_x2e7336Row AB_x2e7336Update
        a_name_of_exactly_sixty_three_bytes_which_is_the_longest_one_ok ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkInsert ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkRow ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkUpdate
        class_x088911 ClassInsert ClassRow ClassUpdate
        con_xa3dbc4 CON_xa3dbc4Insert CON_xa3dbc4Row CON_xa3dbc4Update
        constructor ConstructorInsert ConstructorRow ConstructorUpdate
        e_xbf1276 E_xbf1276Insert E_xbf1276Row E_xbf1276Update
        escape_x1ba734 Escape_x1ba734Insert Escape_x1ba734Row Escape_x1ba734Update
        odd_pair_xadbcf6 OddPair_xadbcf6
        order OrderInsert OrderRow OrderUpdate
        proto_x30e2af Proto_x30e2afInsert Proto_x30e2afRow Proto_x30e2afUpdate
        select Select
        table Table
        upper UpperInsert UpperRow UpperUpdate
        upper_x9cba1c UPPER_x9cba1cInsert UPPER_x9cba1cRow UPPER_x9cba1cUpdate
        vi_ew_xd9e800 ViEw_xd9e800Row
        x123abc_xdd130a X123abc_xdd130aInsert X123abc_xdd130aRow X123abc_xdd130aUpdate
        x_x4a9955 X_x4a9955Insert X_x4a9955Row X_x4a9955Update
        x_x51a5d6 X_x51a5d6Insert X_x51a5d6Row X_x51a5d6Update
        """.strip().splitlines(),
    )
    for name in names
}

# Set this way, since type checkers want a list that they can read.
globals()["__all__"] = sorted(_MODULES)


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
