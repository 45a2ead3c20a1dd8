# schema al_ike
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema al_ike. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .columns import ColumnsInsert, ColumnsRow, ColumnsUpdate
else:
    _MODULES = {
        "ColumnsInsert": ".columns",
        "ColumnsRow": ".columns",
        "ColumnsUpdate": ".columns",
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
    "ColumnsInsert",
    "ColumnsRow",
    "ColumnsUpdate",
]
