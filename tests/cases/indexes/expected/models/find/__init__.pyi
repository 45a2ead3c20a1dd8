# schema find
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema find. A module is loaded when one of its names is used."""

from .dear import DearRow as DearRow
from .item import ItemInsert as ItemInsert, ItemRow as ItemRow, ItemUpdate as ItemUpdate
