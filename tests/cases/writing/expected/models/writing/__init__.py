# schema writing
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema writing. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        all_by_itself AllByItselfInsert AllByItselfRow AllByItselfUpdate
        by_rule ByRuleRow
        by_trigger ByTriggerRow
        combinations CombinationsInsert CombinationsRow CombinationsUpdate
        composite_key CompositeKeyInsert CompositeKeyRow CompositeKeyUpdate
        fills Fills
        kept KeptRow
        measured MeasuredInsert MeasuredRow MeasuredUpdate
        no_key NoKeyInsert NoKeyRow NoKeyUpdate
        only_identity OnlyIdentityInsert OnlyIdentityRow OnlyIdentityUpdate
        owned OwnedInsert OwnedRow OwnedUpdate
        partly PartlyRow
        read_only ReadOnlyRow
        refuses Refuses
        refuses_and_fills RefusesAndFills
        tenants TenantsInsert TenantsRow TenantsUpdate
        unique_nullable UniqueNullableInsert UniqueNullableRow UniqueNullableUpdate
        unique_only UniqueOnlyInsert UniqueOnlyRow UniqueOnlyUpdate
        updatable UpdatableRow
        """.strip().splitlines(),
    )
    for name in names
}

# Set this way, since type checkers want a list that they can read.
globals()["__all__"] = sorted(_MODULES)


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
