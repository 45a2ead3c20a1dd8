# schema alike
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema alike. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        base_model BaseModelInsert BaseModelRow BaseModelUpdate
        basemodel_xdbb7e4 BaseModel_xdbb7e4Insert BaseModel_xdbb7e4Row BaseModel_xdbb7e4Update
        bus BusInsert BusRow BusUpdate
        buss BussInsert BussRow BussUpdate
        columns ColumnsInsert ColumnsRow ColumnsUpdate
        folded FoldedInsert FoldedRow FoldedUpdate
        order OrderInsert OrderRow OrderUpdate
        order_insert OrderInsertInsert OrderInsertRow OrderInsertUpdate
        order_relations OrderRelationsInsert OrderRelationsRow OrderRelationsUpdate
        order_row OrderRowInsert OrderRowRow OrderRowUpdate
        order_x6be090 Order_x6be090
        status StatusInsert StatusRow StatusUpdate
        status_ Status_xd2f36a
        status_x920e41 Status_x920e41
        statuses StatusesInsert StatusesRow StatusesUpdate
        user_role UserRoleInsert UserRoleRow UserRoleUpdate
        user_role_xd896ac UserRole_xd896ac
        userrole UserroleInsert UserroleRow UserroleUpdate
        uses_them UsesThemInsert UsesThemRow UsesThemUpdate
        weird_table_name WeirdTableNameInsert WeirdTableNameRow WeirdTableNameUpdate
        weird_table_name_x0dbd9a WeirdTableName_x0dbd9aInsert WeirdTableName_x0dbd9aRow WeirdTableName_x0dbd9aUpdate
        weird_table_name_xdf8e43 WeirdTableName_xdf8e43Insert WeirdTableName_xdf8e43Row WeirdTableName_xdf8e43Update
        weirdtablename_x48fadc WeirdTableName_x48fadcInsert WeirdTableName_x48fadcRow WeirdTableName_x48fadcUpdate
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
