# schema rest
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema rest. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .kitchen_board import KitchenBoardRow
    from .kitchen_queue import KitchenQueueInsert, KitchenQueueRow, KitchenQueueUpdate
    from .menu_categories import MenuCategoriesInsert, MenuCategoriesRow, MenuCategoriesUpdate
    from .menu_items import MenuItemsInsert, MenuItemsRow, MenuItemsUpdate
    from .order_item_status_enum import OrderItemStatusEnum
    from .order_items import OrderItemsInsert, OrderItemsRow, OrderItemsUpdate
    from .order_status_enum import OrderStatusEnum
    from .order_type_enum import OrderTypeEnum
    from .orders import OrdersInsert, OrdersRow, OrdersUpdate
    from .payments import PaymentsInsert, PaymentsRow, PaymentsUpdate
    from .portion import Portion
    from .table_status_enum import TableStatusEnum
    from .tables import TablesInsert, TablesRow, TablesUpdate
else:
    _MODULES = {
        "KitchenBoardRow": ".kitchen_board",
        "KitchenQueueInsert": ".kitchen_queue",
        "KitchenQueueRow": ".kitchen_queue",
        "KitchenQueueUpdate": ".kitchen_queue",
        "MenuCategoriesInsert": ".menu_categories",
        "MenuCategoriesRow": ".menu_categories",
        "MenuCategoriesUpdate": ".menu_categories",
        "MenuItemsInsert": ".menu_items",
        "MenuItemsRow": ".menu_items",
        "MenuItemsUpdate": ".menu_items",
        "OrderItemStatusEnum": ".order_item_status_enum",
        "OrderItemsInsert": ".order_items",
        "OrderItemsRow": ".order_items",
        "OrderItemsUpdate": ".order_items",
        "OrderStatusEnum": ".order_status_enum",
        "OrderTypeEnum": ".order_type_enum",
        "OrdersInsert": ".orders",
        "OrdersRow": ".orders",
        "OrdersUpdate": ".orders",
        "PaymentsInsert": ".payments",
        "PaymentsRow": ".payments",
        "PaymentsUpdate": ".payments",
        "Portion": ".portion",
        "TableStatusEnum": ".table_status_enum",
        "TablesInsert": ".tables",
        "TablesRow": ".tables",
        "TablesUpdate": ".tables",
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
    "KitchenBoardRow",
    "KitchenQueueInsert",
    "KitchenQueueRow",
    "KitchenQueueUpdate",
    "MenuCategoriesInsert",
    "MenuCategoriesRow",
    "MenuCategoriesUpdate",
    "MenuItemsInsert",
    "MenuItemsRow",
    "MenuItemsUpdate",
    "OrderItemStatusEnum",
    "OrderItemsInsert",
    "OrderItemsRow",
    "OrderItemsUpdate",
    "OrderStatusEnum",
    "OrderTypeEnum",
    "OrdersInsert",
    "OrdersRow",
    "OrdersUpdate",
    "PaymentsInsert",
    "PaymentsRow",
    "PaymentsUpdate",
    "Portion",
    "TableStatusEnum",
    "TablesInsert",
    "TablesRow",
    "TablesUpdate",
]
