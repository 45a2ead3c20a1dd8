"""Words: those that SQL keeps for itself, and those of English that are one or many."""

from __future__ import annotations

from typing import Final

# Reserved, and reserved but for functions and types, in PostgreSQL 15 to 18: neither can be a bare name of a table
# or column (documentation, "SQL Key Words").
RESERVED: Final = frozenset(
    """
    all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
    column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
    current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
    from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
    localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
    returning right select session_user similar some symmetric system_user table tablesample then to trailing true
    union unique user using variadic verbose when where window with
    """.split()
)

# Words whose form says nothing of their number, or that are said of many things in the singular.
_NEITHER: Final = frozenset(
    """
    access address analysis analytics audit basis bonus business bus cache calculus canvas census class config
    configuration content corpus data equipment feedback focus gas history info information inventory lens log
    logistics media menu metadata money news process progress queue schema series settings session species staff
    statistics stats status stock success summary tax usage version
    """.split()
)
_IRREGULAR: Final = frozenset(
    "children criteria feet geese men mice people phenomena teeth women".split()
)
_NOT_PLURAL: Final = ("ss", "us", "is")
# Availability, shipping, used: of none of them are there two.
_UNCOUNTED: Final = ("ity", "ing", "ed", "ness", "ware")


def is_plural(name: str) -> bool | None:
    """Whether the name's last word is a plural; None where its form doesn't tell, or another word is one."""
    *others, word = name.lower().rstrip("_0123456789").split("_")
    if word in _NEITHER or word.endswith(_UNCOUNTED) or not (word.isascii() and word.isalpha()):
        return None
    if _ends_as_plural(word):
        return True
    return None if any(_ends_as_plural(each) for each in others) else False


def _ends_as_plural(word: str) -> bool:
    return word in _IRREGULAR or (word.endswith("s") and not word.endswith(_NOT_PLURAL))
