# schema sales
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema sales. A module is loaded when one of its names is used."""

from .line import LineInsert as LineInsert, LineRow as LineRow, LineUpdate as LineUpdate
from .order import OrderInsert as OrderInsert, OrderRow as OrderRow, OrderUpdate as OrderUpdate
from .redemption import (
    RedemptionInsert as RedemptionInsert,
    RedemptionRow as RedemptionRow,
    RedemptionUpdate as RedemptionUpdate,
)
from .transfer import (
    TransferInsert as TransferInsert,
    TransferRow as TransferRow,
    TransferUpdate as TransferUpdate,
)
from .voucher import (
    VoucherInsert as VoucherInsert,
    VoucherRow as VoucherRow,
    VoucherUpdate as VoucherUpdate,
)
