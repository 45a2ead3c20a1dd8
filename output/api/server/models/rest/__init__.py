# schema rest
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema rest. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        kitchen_board KitchenBoardRow
        kitchen_queue KitchenQueueInsert KitchenQueueRow KitchenQueueUpdate
        menu_categories MenuCategoriesInsert MenuCategoriesRow MenuCategoriesUpdate
        menu_items MenuItemsInsert MenuItemsRow MenuItemsUpdate
        order_item_status_enum OrderItemStatusEnum
        order_items OrderItemsInsert OrderItemsRow OrderItemsUpdate
        order_status_enum OrderStatusEnum
        order_type_enum OrderTypeEnum
        orders OrdersInsert OrdersRow OrdersUpdate
        payments PaymentsInsert PaymentsRow PaymentsUpdate
        portion Portion
        table_status_enum TableStatusEnum
        tables TablesInsert TablesRow TablesUpdate
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
