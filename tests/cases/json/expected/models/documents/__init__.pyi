# schema documents
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema documents. A module is loaded when one of its names is used."""

from .document import (
    DocumentInsert as DocumentInsert,
    DocumentRow as DocumentRow,
    DocumentUpdate as DocumentUpdate,
)
from .held import HeldInsert as HeldInsert, HeldRow as HeldRow, HeldUpdate as HeldUpdate
from .opened import OpenedRow as OpenedRow
from .pair import Pair as Pair
from .settings import Settings as Settings
from .sure import Sure as Sure
