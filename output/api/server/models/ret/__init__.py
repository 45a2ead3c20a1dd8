# schema ret
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema ret. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        customers CustomersInsert CustomersRow CustomersUpdate
        loyalty_tier_enum LoyaltyTierEnum
        product_categories ProductCategoriesInsert ProductCategoriesRow ProductCategoriesUpdate
        product_prices ProductPricesInsert ProductPricesRow ProductPricesUpdate
        products ProductsInsert ProductsRow ProductsUpdate
        return_reason_enum ReturnReasonEnum
        sale_items SaleItemsInsert SaleItemsRow SaleItemsUpdate
        sale_status_enum SaleStatusEnum
        sales SalesInsert SalesRow SalesUpdate
        stock_levels StockLevelsInsert StockLevelsRow StockLevelsUpdate
        stock_overview StockOverviewRow
        store_status_enum StoreStatusEnum
        stores StoresInsert StoresRow StoresUpdate
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
