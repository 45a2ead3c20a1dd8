# schema lab
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema lab. A module is loaded when one of its names is used."""

from .arrays import (
    ArraysInsert as ArraysInsert,
    ArraysRow as ArraysRow,
    ArraysUpdate as ArraysUpdate,
)
from .numbers import (
    NumbersInsert as NumbersInsert,
    NumbersRow as NumbersRow,
    NumbersUpdate as NumbersUpdate,
)
from .others import (
    OthersInsert as OthersInsert,
    OthersRow as OthersRow,
    OthersUpdate as OthersUpdate,
)
from .ranges import (
    RangesInsert as RangesInsert,
    RangesRow as RangesRow,
    RangesUpdate as RangesUpdate,
)
from .texts import TextsInsert as TextsInsert, TextsRow as TextsRow, TextsUpdate as TextsUpdate
from .times import TimesInsert as TimesInsert, TimesRow as TimesRow, TimesUpdate as TimesUpdate
