# schema east
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema east. A module is loaded when one of its names is used."""

from .both import BothRow as BothRow
from .confusing import (
    ConfusingInsert as ConfusingInsert,
    ConfusingRow as ConfusingRow,
    ConfusingUpdate as ConfusingUpdate,
)
from .integer import Integer as Integer
from .interval import Interval as Interval
from .item import ItemInsert as ItemInsert, ItemRow as ItemRow, ItemUpdate as ItemUpdate
from .kind import Kind as Kind
from .kind_x246f20 import Kind_x246f20 as Kind_x246f20
from .status import Status as Status
from .text import Text as Text
from .timestamp import Timestamp as Timestamp
