# schema watch
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema watch. A module is loaded when one of its names is used."""

from .account import (
    AccountInsert as AccountInsert,
    AccountRow as AccountRow,
    AccountUpdate as AccountUpdate,
)
from .account_view import AccountViewRow as AccountViewRow
from .other import OtherInsert as OtherInsert, OtherRow as OtherRow, OtherUpdate as OtherUpdate
