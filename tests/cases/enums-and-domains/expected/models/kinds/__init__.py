# schema kinds
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema kinds. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        code Code
        email Email
        good_mood GoodMood
        mood Mood
        moods Moods
        nothing Nothing
        odd Odd
        odd_domain_x863cd4 OddDomain_x863cd4
        ordered_pair OrderedPair
        pair Pair
        positive Positive
        positives Positives
        price Price
        size Size
        small_positive SmallPositive
        tags Tags
        use_them UseThemInsert UseThemRow UseThemUpdate
        working_days WorkingDays
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
