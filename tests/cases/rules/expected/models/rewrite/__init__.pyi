# schema rewrite
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema rewrite. A module is loaded when one of its names is used."""

from .journal import (
    JournalInsert as JournalInsert,
    JournalRow as JournalRow,
    JournalUpdate as JournalUpdate,
)
from .present import PresentRow as PresentRow
from .stored import (
    StoredInsert as StoredInsert,
    StoredRow as StoredRow,
    StoredUpdate as StoredUpdate,
)
