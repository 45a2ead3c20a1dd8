# schema auto
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema auto. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .a_table_whose_name_is_long_enough_to_be_cut_off_in_the_sequence import (
        ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceInsert,
        ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceRow,
        ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceUpdate,
    )
    from .after import AfterInsert, AfterRow, AfterUpdate
    from .identities import IdentitiesInsert, IdentitiesRow, IdentitiesUpdate
    from .person import PersonInsert, PersonRow, PersonUpdate
    from .renamed import RenamedInsert, RenamedRow, RenamedUpdate
    from .serials import SerialsInsert, SerialsRow, SerialsUpdate
else:
    _MODULES = {
        "ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceInsert": ".a_table_whose_name_is_long_enough_to_be_cut_off_in_the_sequence",
        "ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceRow": ".a_table_whose_name_is_long_enough_to_be_cut_off_in_the_sequence",
        "ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceUpdate": ".a_table_whose_name_is_long_enough_to_be_cut_off_in_the_sequence",
        "AfterInsert": ".after",
        "AfterRow": ".after",
        "AfterUpdate": ".after",
        "IdentitiesInsert": ".identities",
        "IdentitiesRow": ".identities",
        "IdentitiesUpdate": ".identities",
        "PersonInsert": ".person",
        "PersonRow": ".person",
        "PersonUpdate": ".person",
        "RenamedInsert": ".renamed",
        "RenamedRow": ".renamed",
        "RenamedUpdate": ".renamed",
        "SerialsInsert": ".serials",
        "SerialsRow": ".serials",
        "SerialsUpdate": ".serials",
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
    "ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceInsert",
    "ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceRow",
    "ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceUpdate",
    "AfterInsert",
    "AfterRow",
    "AfterUpdate",
    "IdentitiesInsert",
    "IdentitiesRow",
    "IdentitiesUpdate",
    "PersonInsert",
    "PersonRow",
    "PersonUpdate",
    "RenamedInsert",
    "RenamedRow",
    "RenamedUpdate",
    "SerialsInsert",
    "SerialsRow",
    "SerialsUpdate",
]
