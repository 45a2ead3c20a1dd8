# schema west
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema west. A module is loaded when one of its names is used."""

from .alike import AlikeInsert as AlikeInsert, AlikeRow as AlikeRow, AlikeUpdate as AlikeUpdate
from .both import BothRow as BothRow
from .item import ItemInsert as ItemInsert, ItemRow as ItemRow, ItemUpdate as ItemUpdate
from .item_x974742 import (
    Item_x974742Insert as Item_x974742Insert,
    Item_x974742Row as Item_x974742Row,
    Item_x974742Update as Item_x974742Update,
)
from .status import Status as Status
