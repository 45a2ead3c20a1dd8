# schema auto
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema auto. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .customers import CustomersInsert, CustomersRow, CustomersUpdate
    from .customers_tags import CustomersTagsInsert, CustomersTagsRow, CustomersTagsUpdate
    from .mirrors import MirrorsInsert, MirrorsRow, MirrorsUpdate
    from .profiles import ProfilesInsert, ProfilesRow, ProfilesUpdate
else:
    _MODULES = {
        "CustomersInsert": ".customers",
        "CustomersRow": ".customers",
        "CustomersTagsInsert": ".customers_tags",
        "CustomersTagsRow": ".customers_tags",
        "CustomersTagsUpdate": ".customers_tags",
        "CustomersUpdate": ".customers",
        "MirrorsInsert": ".mirrors",
        "MirrorsRow": ".mirrors",
        "MirrorsUpdate": ".mirrors",
        "ProfilesInsert": ".profiles",
        "ProfilesRow": ".profiles",
        "ProfilesUpdate": ".profiles",
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
    "CustomersInsert",
    "CustomersRow",
    "CustomersTagsInsert",
    "CustomersTagsRow",
    "CustomersTagsUpdate",
    "CustomersUpdate",
    "MirrorsInsert",
    "MirrorsRow",
    "MirrorsUpdate",
    "ProfilesInsert",
    "ProfilesRow",
    "ProfilesUpdate",
]
