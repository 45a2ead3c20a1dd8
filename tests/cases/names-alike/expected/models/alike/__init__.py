# schema alike
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema alike. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .base_model import BaseModelInsert, BaseModelRow, BaseModelUpdate
    from .basemodel_xdbb7e4 import (
        BaseModel_xdbb7e4Insert,
        BaseModel_xdbb7e4Row,
        BaseModel_xdbb7e4Update,
    )
    from .bus import BusInsert, BusRow, BusUpdate
    from .buss import BussInsert, BussRow, BussUpdate
    from .columns import ColumnsInsert, ColumnsRow, ColumnsUpdate
    from .folded import FoldedInsert, FoldedRow, FoldedUpdate
    from .order import OrderInsert, OrderRow, OrderUpdate
    from .order_insert import OrderInsertInsert, OrderInsertRow, OrderInsertUpdate
    from .order_relations import OrderRelationsInsert, OrderRelationsRow, OrderRelationsUpdate
    from .order_row import OrderRowInsert, OrderRowRow, OrderRowUpdate
    from .order_x6be090 import Order_x6be090
    from .status import StatusInsert, StatusRow, StatusUpdate
    from .status_ import Status_xd2f36a
    from .status_x920e41 import Status_x920e41
    from .statuses import StatusesInsert, StatusesRow, StatusesUpdate
    from .user_role import UserRoleInsert, UserRoleRow, UserRoleUpdate
    from .user_role_xd896ac import UserRole_xd896ac
    from .userrole import UserroleInsert, UserroleRow, UserroleUpdate
    from .uses_them import UsesThemInsert, UsesThemRow, UsesThemUpdate
    from .weird_table_name import WeirdTableNameInsert, WeirdTableNameRow, WeirdTableNameUpdate
    from .weird_table_name_x0dbd9a import (
        WeirdTableName_x0dbd9aInsert,
        WeirdTableName_x0dbd9aRow,
        WeirdTableName_x0dbd9aUpdate,
    )
    from .weird_table_name_xdf8e43 import (
        WeirdTableName_xdf8e43Insert,
        WeirdTableName_xdf8e43Row,
        WeirdTableName_xdf8e43Update,
    )
    from .weirdtablename_x48fadc import (
        WeirdTableName_x48fadcInsert,
        WeirdTableName_x48fadcRow,
        WeirdTableName_x48fadcUpdate,
    )
else:
    _MODULES = {
        "BaseModelInsert": ".base_model",
        "BaseModelRow": ".base_model",
        "BaseModelUpdate": ".base_model",
        "BaseModel_xdbb7e4Insert": ".basemodel_xdbb7e4",
        "BaseModel_xdbb7e4Row": ".basemodel_xdbb7e4",
        "BaseModel_xdbb7e4Update": ".basemodel_xdbb7e4",
        "BusInsert": ".bus",
        "BusRow": ".bus",
        "BusUpdate": ".bus",
        "BussInsert": ".buss",
        "BussRow": ".buss",
        "BussUpdate": ".buss",
        "ColumnsInsert": ".columns",
        "ColumnsRow": ".columns",
        "ColumnsUpdate": ".columns",
        "FoldedInsert": ".folded",
        "FoldedRow": ".folded",
        "FoldedUpdate": ".folded",
        "OrderInsert": ".order",
        "OrderInsertInsert": ".order_insert",
        "OrderInsertRow": ".order_insert",
        "OrderInsertUpdate": ".order_insert",
        "OrderRelationsInsert": ".order_relations",
        "OrderRelationsRow": ".order_relations",
        "OrderRelationsUpdate": ".order_relations",
        "OrderRow": ".order",
        "OrderRowInsert": ".order_row",
        "OrderRowRow": ".order_row",
        "OrderRowUpdate": ".order_row",
        "OrderUpdate": ".order",
        "Order_x6be090": ".order_x6be090",
        "StatusInsert": ".status",
        "StatusRow": ".status",
        "StatusUpdate": ".status",
        "Status_x920e41": ".status_x920e41",
        "Status_xd2f36a": ".status_",
        "StatusesInsert": ".statuses",
        "StatusesRow": ".statuses",
        "StatusesUpdate": ".statuses",
        "UserRoleInsert": ".user_role",
        "UserRoleRow": ".user_role",
        "UserRoleUpdate": ".user_role",
        "UserRole_xd896ac": ".user_role_xd896ac",
        "UserroleInsert": ".userrole",
        "UserroleRow": ".userrole",
        "UserroleUpdate": ".userrole",
        "UsesThemInsert": ".uses_them",
        "UsesThemRow": ".uses_them",
        "UsesThemUpdate": ".uses_them",
        "WeirdTableNameInsert": ".weird_table_name",
        "WeirdTableNameRow": ".weird_table_name",
        "WeirdTableNameUpdate": ".weird_table_name",
        "WeirdTableName_x0dbd9aInsert": ".weird_table_name_x0dbd9a",
        "WeirdTableName_x0dbd9aRow": ".weird_table_name_x0dbd9a",
        "WeirdTableName_x0dbd9aUpdate": ".weird_table_name_x0dbd9a",
        "WeirdTableName_x48fadcInsert": ".weirdtablename_x48fadc",
        "WeirdTableName_x48fadcRow": ".weirdtablename_x48fadc",
        "WeirdTableName_x48fadcUpdate": ".weirdtablename_x48fadc",
        "WeirdTableName_xdf8e43Insert": ".weird_table_name_xdf8e43",
        "WeirdTableName_xdf8e43Row": ".weird_table_name_xdf8e43",
        "WeirdTableName_xdf8e43Update": ".weird_table_name_xdf8e43",
    }

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(_import_module(module, __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})


__all__ = [
    "BaseModelInsert",
    "BaseModelRow",
    "BaseModelUpdate",
    "BaseModel_xdbb7e4Insert",
    "BaseModel_xdbb7e4Row",
    "BaseModel_xdbb7e4Update",
    "BusInsert",
    "BusRow",
    "BusUpdate",
    "BussInsert",
    "BussRow",
    "BussUpdate",
    "ColumnsInsert",
    "ColumnsRow",
    "ColumnsUpdate",
    "FoldedInsert",
    "FoldedRow",
    "FoldedUpdate",
    "OrderInsert",
    "OrderInsertInsert",
    "OrderInsertRow",
    "OrderInsertUpdate",
    "OrderRelationsInsert",
    "OrderRelationsRow",
    "OrderRelationsUpdate",
    "OrderRow",
    "OrderRowInsert",
    "OrderRowRow",
    "OrderRowUpdate",
    "OrderUpdate",
    "Order_x6be090",
    "StatusInsert",
    "StatusRow",
    "StatusUpdate",
    "Status_x920e41",
    "Status_xd2f36a",
    "StatusesInsert",
    "StatusesRow",
    "StatusesUpdate",
    "UserRoleInsert",
    "UserRoleRow",
    "UserRoleUpdate",
    "UserRole_xd896ac",
    "UserroleInsert",
    "UserroleRow",
    "UserroleUpdate",
    "UsesThemInsert",
    "UsesThemRow",
    "UsesThemUpdate",
    "WeirdTableNameInsert",
    "WeirdTableNameRow",
    "WeirdTableNameUpdate",
    "WeirdTableName_x0dbd9aInsert",
    "WeirdTableName_x0dbd9aRow",
    "WeirdTableName_x0dbd9aUpdate",
    "WeirdTableName_x48fadcInsert",
    "WeirdTableName_x48fadcRow",
    "WeirdTableName_x48fadcUpdate",
    "WeirdTableName_xdf8e43Insert",
    "WeirdTableName_xdf8e43Row",
    "WeirdTableName_xdf8e43Update",
]
