# schema vault
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema vault. A module is loaded when one of its names is used."""

from .book import BookInsert as BookInsert, BookRow as BookRow, BookUpdate as BookUpdate
from .closed_domain import ClosedDomain as ClosedDomain
from .closed_mood import ClosedMood as ClosedMood
from .closed_pair import ClosedPair as ClosedPair
from .granted_mood import GrantedMood as GrantedMood
from .mood import Mood as Mood
from .narrowed import (
    NarrowedInsert as NarrowedInsert,
    NarrowedRow as NarrowedRow,
    NarrowedUpdate as NarrowedUpdate,
)
from .prices import PricesRow as PricesRow
from .reserved import (
    ReservedInsert as ReservedInsert,
    ReservedRow as ReservedRow,
    ReservedUpdate as ReservedUpdate,
)
from .shut import ShutInsert as ShutInsert, ShutRow as ShutRow, ShutUpdate as ShutUpdate
from .titles import TitlesRow as TitlesRow
