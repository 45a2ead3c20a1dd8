# schema writing
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema writing. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .all_by_itself import AllByItselfInsert, AllByItselfRow, AllByItselfUpdate
    from .by_rule import ByRuleRow
    from .by_trigger import ByTriggerRow
    from .combinations import CombinationsInsert, CombinationsRow, CombinationsUpdate
    from .composite_key import CompositeKeyInsert, CompositeKeyRow, CompositeKeyUpdate
    from .fills import Fills
    from .kept import KeptRow
    from .measured import MeasuredInsert, MeasuredRow, MeasuredUpdate
    from .no_key import NoKeyInsert, NoKeyRow, NoKeyUpdate
    from .only_identity import OnlyIdentityInsert, OnlyIdentityRow, OnlyIdentityUpdate
    from .owned import OwnedInsert, OwnedRow, OwnedUpdate
    from .partly import PartlyRow
    from .read_only import ReadOnlyRow
    from .refuses import Refuses
    from .refuses_and_fills import RefusesAndFills
    from .tenants import TenantsInsert, TenantsRow, TenantsUpdate
    from .unique_nullable import UniqueNullableInsert, UniqueNullableRow, UniqueNullableUpdate
    from .unique_only import UniqueOnlyInsert, UniqueOnlyRow, UniqueOnlyUpdate
    from .updatable import UpdatableRow
else:
    _MODULES = {
        "AllByItselfInsert": ".all_by_itself",
        "AllByItselfRow": ".all_by_itself",
        "AllByItselfUpdate": ".all_by_itself",
        "ByRuleRow": ".by_rule",
        "ByTriggerRow": ".by_trigger",
        "CombinationsInsert": ".combinations",
        "CombinationsRow": ".combinations",
        "CombinationsUpdate": ".combinations",
        "CompositeKeyInsert": ".composite_key",
        "CompositeKeyRow": ".composite_key",
        "CompositeKeyUpdate": ".composite_key",
        "Fills": ".fills",
        "KeptRow": ".kept",
        "MeasuredInsert": ".measured",
        "MeasuredRow": ".measured",
        "MeasuredUpdate": ".measured",
        "NoKeyInsert": ".no_key",
        "NoKeyRow": ".no_key",
        "NoKeyUpdate": ".no_key",
        "OnlyIdentityInsert": ".only_identity",
        "OnlyIdentityRow": ".only_identity",
        "OnlyIdentityUpdate": ".only_identity",
        "OwnedInsert": ".owned",
        "OwnedRow": ".owned",
        "OwnedUpdate": ".owned",
        "PartlyRow": ".partly",
        "ReadOnlyRow": ".read_only",
        "Refuses": ".refuses",
        "RefusesAndFills": ".refuses_and_fills",
        "TenantsInsert": ".tenants",
        "TenantsRow": ".tenants",
        "TenantsUpdate": ".tenants",
        "UniqueNullableInsert": ".unique_nullable",
        "UniqueNullableRow": ".unique_nullable",
        "UniqueNullableUpdate": ".unique_nullable",
        "UniqueOnlyInsert": ".unique_only",
        "UniqueOnlyRow": ".unique_only",
        "UniqueOnlyUpdate": ".unique_only",
        "UpdatableRow": ".updatable",
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
    "AllByItselfInsert",
    "AllByItselfRow",
    "AllByItselfUpdate",
    "ByRuleRow",
    "ByTriggerRow",
    "CombinationsInsert",
    "CombinationsRow",
    "CombinationsUpdate",
    "CompositeKeyInsert",
    "CompositeKeyRow",
    "CompositeKeyUpdate",
    "Fills",
    "KeptRow",
    "MeasuredInsert",
    "MeasuredRow",
    "MeasuredUpdate",
    "NoKeyInsert",
    "NoKeyRow",
    "NoKeyUpdate",
    "OnlyIdentityInsert",
    "OnlyIdentityRow",
    "OnlyIdentityUpdate",
    "OwnedInsert",
    "OwnedRow",
    "OwnedUpdate",
    "PartlyRow",
    "ReadOnlyRow",
    "Refuses",
    "RefusesAndFills",
    "TenantsInsert",
    "TenantsRow",
    "TenantsUpdate",
    "UniqueNullableInsert",
    "UniqueNullableRow",
    "UniqueNullableUpdate",
    "UniqueOnlyInsert",
    "UniqueOnlyRow",
    "UniqueOnlyUpdate",
    "UpdatableRow",
]
