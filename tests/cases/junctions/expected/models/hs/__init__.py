# schema hs
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema hs. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .customers import CustomersInsert, CustomersRow, CustomersUpdate
    from .customers_customers import (
        CustomersCustomersInsert,
        CustomersCustomersRow,
        CustomersCustomersUpdate,
    )
    from .customers_tags import CustomersTagsInsert, CustomersTagsRow, CustomersTagsUpdate
    from .friends import FriendsInsert, FriendsRow, FriendsUpdate
    from .memberships import MembershipsInsert, MembershipsRow, MembershipsUpdate
    from .notes import NotesInsert, NotesRow, NotesUpdate
    from .tags import TagsInsert, TagsRow, TagsUpdate
    from .triples import TriplesInsert, TriplesRow, TriplesUpdate
else:
    _MODULES = {
        "CustomersCustomersInsert": ".customers_customers",
        "CustomersCustomersRow": ".customers_customers",
        "CustomersCustomersUpdate": ".customers_customers",
        "CustomersInsert": ".customers",
        "CustomersRow": ".customers",
        "CustomersTagsInsert": ".customers_tags",
        "CustomersTagsRow": ".customers_tags",
        "CustomersTagsUpdate": ".customers_tags",
        "CustomersUpdate": ".customers",
        "FriendsInsert": ".friends",
        "FriendsRow": ".friends",
        "FriendsUpdate": ".friends",
        "MembershipsInsert": ".memberships",
        "MembershipsRow": ".memberships",
        "MembershipsUpdate": ".memberships",
        "NotesInsert": ".notes",
        "NotesRow": ".notes",
        "NotesUpdate": ".notes",
        "TagsInsert": ".tags",
        "TagsRow": ".tags",
        "TagsUpdate": ".tags",
        "TriplesInsert": ".triples",
        "TriplesRow": ".triples",
        "TriplesUpdate": ".triples",
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
    "CustomersCustomersInsert",
    "CustomersCustomersRow",
    "CustomersCustomersUpdate",
    "CustomersInsert",
    "CustomersRow",
    "CustomersTagsInsert",
    "CustomersTagsRow",
    "CustomersTagsUpdate",
    "CustomersUpdate",
    "FriendsInsert",
    "FriendsRow",
    "FriendsUpdate",
    "MembershipsInsert",
    "MembershipsRow",
    "MembershipsUpdate",
    "NotesInsert",
    "NotesRow",
    "NotesUpdate",
    "TagsInsert",
    "TagsRow",
    "TagsUpdate",
    "TriplesInsert",
    "TriplesRow",
    "TriplesUpdate",
]
