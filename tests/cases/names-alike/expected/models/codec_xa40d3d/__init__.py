# schema codec
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema codec. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .init_x759f8d import Init_x759f8dInsert, Init_x759f8dRow, Init_x759f8dUpdate
else:
    _MODULES = {
        "Init_x759f8dInsert": ".init_x759f8d",
        "Init_x759f8dRow": ".init_x759f8d",
        "Init_x759f8dUpdate": ".init_x759f8d",
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
    "Init_x759f8dInsert",
    "Init_x759f8dRow",
    "Init_x759f8dUpdate",
]
