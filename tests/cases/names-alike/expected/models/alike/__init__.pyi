# schema alike
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema alike. A module is loaded when one of its names is used."""

from .base_model import (
    BaseModelInsert as BaseModelInsert,
    BaseModelRow as BaseModelRow,
    BaseModelUpdate as BaseModelUpdate,
)
from .basemodel_xdbb7e4 import (
    BaseModel_xdbb7e4Insert as BaseModel_xdbb7e4Insert,
    BaseModel_xdbb7e4Row as BaseModel_xdbb7e4Row,
    BaseModel_xdbb7e4Update as BaseModel_xdbb7e4Update,
)
from .bus import BusInsert as BusInsert, BusRow as BusRow, BusUpdate as BusUpdate
from .buss import BussInsert as BussInsert, BussRow as BussRow, BussUpdate as BussUpdate
from .columns import (
    ColumnsInsert as ColumnsInsert,
    ColumnsRow as ColumnsRow,
    ColumnsUpdate as ColumnsUpdate,
)
from .folded import (
    FoldedInsert as FoldedInsert,
    FoldedRow as FoldedRow,
    FoldedUpdate as FoldedUpdate,
)
from .order import OrderInsert as OrderInsert, OrderRow as OrderRow, OrderUpdate as OrderUpdate
from .order_insert import (
    OrderInsertInsert as OrderInsertInsert,
    OrderInsertRow as OrderInsertRow,
    OrderInsertUpdate as OrderInsertUpdate,
)
from .order_relations import (
    OrderRelationsInsert as OrderRelationsInsert,
    OrderRelationsRow as OrderRelationsRow,
    OrderRelationsUpdate as OrderRelationsUpdate,
)
from .order_row import (
    OrderRowInsert as OrderRowInsert,
    OrderRowRow as OrderRowRow,
    OrderRowUpdate as OrderRowUpdate,
)
from .order_x6be090 import Order_x6be090 as Order_x6be090
from .status import (
    StatusInsert as StatusInsert,
    StatusRow as StatusRow,
    StatusUpdate as StatusUpdate,
)
from .status_ import Status_xd2f36a as Status_xd2f36a
from .status_x920e41 import Status_x920e41 as Status_x920e41
from .statuses import (
    StatusesInsert as StatusesInsert,
    StatusesRow as StatusesRow,
    StatusesUpdate as StatusesUpdate,
)
from .user_role import (
    UserRoleInsert as UserRoleInsert,
    UserRoleRow as UserRoleRow,
    UserRoleUpdate as UserRoleUpdate,
)
from .user_role_xd896ac import UserRole_xd896ac as UserRole_xd896ac
from .userrole import (
    UserroleInsert as UserroleInsert,
    UserroleRow as UserroleRow,
    UserroleUpdate as UserroleUpdate,
)
from .uses_them import (
    UsesThemInsert as UsesThemInsert,
    UsesThemRow as UsesThemRow,
    UsesThemUpdate as UsesThemUpdate,
)
from .weird_table_name import (
    WeirdTableNameInsert as WeirdTableNameInsert,
    WeirdTableNameRow as WeirdTableNameRow,
    WeirdTableNameUpdate as WeirdTableNameUpdate,
)
from .weird_table_name_x0dbd9a import (
    WeirdTableName_x0dbd9aInsert as WeirdTableName_x0dbd9aInsert,
    WeirdTableName_x0dbd9aRow as WeirdTableName_x0dbd9aRow,
    WeirdTableName_x0dbd9aUpdate as WeirdTableName_x0dbd9aUpdate,
)
from .weird_table_name_xdf8e43 import (
    WeirdTableName_xdf8e43Insert as WeirdTableName_xdf8e43Insert,
    WeirdTableName_xdf8e43Row as WeirdTableName_xdf8e43Row,
    WeirdTableName_xdf8e43Update as WeirdTableName_xdf8e43Update,
)
from .weirdtablename_x48fadc import (
    WeirdTableName_x48fadcInsert as WeirdTableName_x48fadcInsert,
    WeirdTableName_x48fadcRow as WeirdTableName_x48fadcRow,
    WeirdTableName_x48fadcUpdate as WeirdTableName_x48fadcUpdate,
)
