# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Models of the database, a package for each schema. A package is loaded when it is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import al_ike
    from . import al_ike_xaf0125
    from . import alike
    from . import alike_x923ab3
    from . import codec_xa40d3d
    from . import index
else:
    _PACKAGES = {
        "al_ike",
        "al_ike_xaf0125",
        "alike",
        "alike_x923ab3",
        "codec_xa40d3d",
        "index",
    }

    def __getattr__(name: str) -> object:
        if name in _PACKAGES:
            return _import_module(f".{name}", __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *_PACKAGES})


__all__ = [
    "al_ike",
    "al_ike_xaf0125",
    "alike",
    "alike_x923ab3",
    "codec_xa40d3d",
    "index",
]
