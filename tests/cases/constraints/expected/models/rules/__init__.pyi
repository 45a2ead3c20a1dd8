# schema rules
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema rules. A module is loaded when one of its names is used."""

from .booking import (
    BookingInsert as BookingInsert,
    BookingRow as BookingRow,
    BookingUpdate as BookingUpdate,
)
from .checked import (
    CheckedInsert as CheckedInsert,
    CheckedRow as CheckedRow,
    CheckedUpdate as CheckedUpdate,
)
from .circles import (
    CirclesInsert as CirclesInsert,
    CirclesRow as CirclesRow,
    CirclesUpdate as CirclesUpdate,
)
from .grade import Grade as Grade
from .keyed import KeyedInsert as KeyedInsert, KeyedRow as KeyedRow, KeyedUpdate as KeyedUpdate
from .late_key import (
    LateKeyInsert as LateKeyInsert,
    LateKeyRow as LateKeyRow,
    LateKeyUpdate as LateKeyUpdate,
)
from .listed import (
    ListedInsert as ListedInsert,
    ListedRow as ListedRow,
    ListedUpdate as ListedUpdate,
)
from .listed_view import ListedViewRow as ListedViewRow
from .pair import PairInsert as PairInsert, PairRow as PairRow, PairUpdate as PairUpdate
from .promoted import (
    PromotedInsert as PromotedInsert,
    PromotedRow as PromotedRow,
    PromotedUpdate as PromotedUpdate,
)
