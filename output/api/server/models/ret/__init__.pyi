# schema ret
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema ret. A module is loaded when one of its names is used."""

from .customers import (
    CustomersInsert as CustomersInsert,
    CustomersRow as CustomersRow,
    CustomersUpdate as CustomersUpdate,
)
from .loyalty_tier_enum import LoyaltyTierEnum as LoyaltyTierEnum
from .product_categories import (
    ProductCategoriesInsert as ProductCategoriesInsert,
    ProductCategoriesRow as ProductCategoriesRow,
    ProductCategoriesUpdate as ProductCategoriesUpdate,
)
from .product_prices import (
    ProductPricesInsert as ProductPricesInsert,
    ProductPricesRow as ProductPricesRow,
    ProductPricesUpdate as ProductPricesUpdate,
)
from .products import (
    ProductsInsert as ProductsInsert,
    ProductsRow as ProductsRow,
    ProductsUpdate as ProductsUpdate,
)
from .return_reason_enum import ReturnReasonEnum as ReturnReasonEnum
from .sale_items import (
    SaleItemsInsert as SaleItemsInsert,
    SaleItemsRow as SaleItemsRow,
    SaleItemsUpdate as SaleItemsUpdate,
)
from .sale_status_enum import SaleStatusEnum as SaleStatusEnum
from .sales import SalesInsert as SalesInsert, SalesRow as SalesRow, SalesUpdate as SalesUpdate
from .stock_levels import (
    StockLevelsInsert as StockLevelsInsert,
    StockLevelsRow as StockLevelsRow,
    StockLevelsUpdate as StockLevelsUpdate,
)
from .stock_overview import StockOverviewRow as StockOverviewRow
from .store_status_enum import StoreStatusEnum as StoreStatusEnum
from .stores import (
    StoresInsert as StoresInsert,
    StoresRow as StoresRow,
    StoresUpdate as StoresUpdate,
)
