# schema shop
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema shop. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        checked CheckedRow
        checked_locally CheckedLocallyRow
        collated CollatedRow
        computed ComputedRow
        countdown CountdownRow
        everything EverythingRow
        full_joined FullJoinedRow
        grouped GroupedRow
        guarded GuardedRow
        joined JoinedRow
        lateral_joined LateralJoinedRow
        needs_key NeedsKeyRow
        no_columns NoColumnsRow
        numbered NumberedRow
        on_views OnViewsRow
        outer_joined OuterJoinedRow
        over_totals OverTotalsRow
        product ProductInsert ProductRow ProductUpdate
        renamed RenamedRow
        renamed_values RenamedValuesRow
        sale SaleInsert SaleRow SaleUpdate
        simple SimpleRow
        totals TotalsRow
        totals_of_totals TotalsOfTotalsRow
        tree TreeRow
        united UnitedRow
        values_only ValuesOnlyRow
        whole_row WholeRowRow
        with_default WithDefaultRow
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
