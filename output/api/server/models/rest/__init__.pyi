# schema rest
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema rest. A module is loaded when one of its names is used."""

from .kitchen_board import KitchenBoardRow as KitchenBoardRow
from .kitchen_queue import (
    KitchenQueueInsert as KitchenQueueInsert,
    KitchenQueueRow as KitchenQueueRow,
    KitchenQueueUpdate as KitchenQueueUpdate,
)
from .menu_categories import (
    MenuCategoriesInsert as MenuCategoriesInsert,
    MenuCategoriesRow as MenuCategoriesRow,
    MenuCategoriesUpdate as MenuCategoriesUpdate,
)
from .menu_items import (
    MenuItemsInsert as MenuItemsInsert,
    MenuItemsRow as MenuItemsRow,
    MenuItemsUpdate as MenuItemsUpdate,
)
from .order_item_status_enum import OrderItemStatusEnum as OrderItemStatusEnum
from .order_items import (
    OrderItemsInsert as OrderItemsInsert,
    OrderItemsRow as OrderItemsRow,
    OrderItemsUpdate as OrderItemsUpdate,
)
from .order_status_enum import OrderStatusEnum as OrderStatusEnum
from .order_type_enum import OrderTypeEnum as OrderTypeEnum
from .orders import (
    OrdersInsert as OrdersInsert,
    OrdersRow as OrdersRow,
    OrdersUpdate as OrdersUpdate,
)
from .payments import (
    PaymentsInsert as PaymentsInsert,
    PaymentsRow as PaymentsRow,
    PaymentsUpdate as PaymentsUpdate,
)
from .portion import Portion as Portion
from .table_status_enum import TableStatusEnum as TableStatusEnum
from .tables import (
    TablesInsert as TablesInsert,
    TablesRow as TablesRow,
    TablesUpdate as TablesUpdate,
)
