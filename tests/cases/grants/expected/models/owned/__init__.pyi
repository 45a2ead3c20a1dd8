# schema owned
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema owned. A module is loaded when one of its names is used."""

from .counted import CountedRow as CountedRow
from .own import OwnInsert as OwnInsert, OwnRow as OwnRow, OwnUpdate as OwnUpdate
