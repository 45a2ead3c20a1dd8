# schema documents
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema documents. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .document import DocumentInsert, DocumentRow, DocumentUpdate
    from .held import HeldInsert, HeldRow, HeldUpdate
    from .opened import OpenedRow
    from .pair import Pair
    from .settings import Settings
    from .sure import Sure
else:
    _MODULES = {
        "DocumentInsert": ".document",
        "DocumentRow": ".document",
        "DocumentUpdate": ".document",
        "HeldInsert": ".held",
        "HeldRow": ".held",
        "HeldUpdate": ".held",
        "OpenedRow": ".opened",
        "Pair": ".pair",
        "Settings": ".settings",
        "Sure": ".sure",
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
    "DocumentInsert",
    "DocumentRow",
    "DocumentUpdate",
    "HeldInsert",
    "HeldRow",
    "HeldUpdate",
    "OpenedRow",
    "Pair",
    "Settings",
    "Sure",
]
