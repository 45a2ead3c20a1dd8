# schema sales
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema sales. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .line import LineInsert, LineRow, LineUpdate
    from .order import OrderInsert, OrderRow, OrderUpdate
    from .redemption import RedemptionInsert, RedemptionRow, RedemptionUpdate
    from .transfer import TransferInsert, TransferRow, TransferUpdate
    from .voucher import VoucherInsert, VoucherRow, VoucherUpdate
else:
    _MODULES = {
        "LineInsert": ".line",
        "LineRow": ".line",
        "LineUpdate": ".line",
        "OrderInsert": ".order",
        "OrderRow": ".order",
        "OrderUpdate": ".order",
        "RedemptionInsert": ".redemption",
        "RedemptionRow": ".redemption",
        "RedemptionUpdate": ".redemption",
        "TransferInsert": ".transfer",
        "TransferRow": ".transfer",
        "TransferUpdate": ".transfer",
        "VoucherInsert": ".voucher",
        "VoucherRow": ".voucher",
        "VoucherUpdate": ".voucher",
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
    "LineInsert",
    "LineRow",
    "LineUpdate",
    "OrderInsert",
    "OrderRow",
    "OrderUpdate",
    "RedemptionInsert",
    "RedemptionRow",
    "RedemptionUpdate",
    "TransferInsert",
    "TransferRow",
    "TransferUpdate",
    "VoucherInsert",
    "VoucherRow",
    "VoucherUpdate",
]
