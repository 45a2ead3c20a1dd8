# schema limited
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema limited. A module is loaded when one of its names is used."""

from .child import ChildInsert as ChildInsert, ChildRow as ChildRow, ChildUpdate as ChildUpdate
from .code import Code as Code
from .far_off import FarOffRow as FarOffRow
from .first_code import FirstCode as FirstCode
from .mood import Mood as Mood
from .numbers import (
    NumbersInsert as NumbersInsert,
    NumbersRow as NumbersRow,
    NumbersUpdate as NumbersUpdate,
)
from .parent import (
    ParentInsert as ParentInsert,
    ParentRow as ParentRow,
    ParentUpdate as ParentUpdate,
)
from .percent import Percent as Percent
from .several import Several as Several
from .texts import TextsInsert as TextsInsert, TextsRow as TextsRow, TextsUpdate as TextsUpdate
from .unproved import Unproved as Unproved
