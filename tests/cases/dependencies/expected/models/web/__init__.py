# schema web
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema web. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        a_a_domain AADomain
        a_domain ADomain
        a_only_exists AOnlyExistsRow
        a_pair APair
        a_table ATableInsert ATableRow ATableUpdate
        b_parts BPartsInsert BPartsRow BPartsUpdate
        c_view CViewRow
        d_table DTableInsert DTableRow DTableUpdate
        e_table ETableInsert ETableRow ETableUpdate
        f_child FChildInsert FChildRow FChildUpdate
        g_alias GAliasRow
        i_history IHistoryInsert IHistoryRow IHistoryUpdate
        j_view JViewRow
        l_view LViewRow
        m_table MTableInsert MTableRow MTableUpdate
        w WRow
        y YRow
        z_settings ZSettingsInsert ZSettingsRow ZSettingsUpdate
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
