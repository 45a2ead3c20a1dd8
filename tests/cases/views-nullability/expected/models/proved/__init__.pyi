# schema proved
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema proved. A module is loaded when one of its names is used."""

from .asked_for import AskedForRow as AskedForRow
from .counted import Counted as Counted
from .customer import (
    CustomerInsert as CustomerInsert,
    CustomerRow as CustomerRow,
    CustomerUpdate as CustomerUpdate,
)
from .either import EitherRow as EitherRow
from .given import Given as Given
from .grand_totals import GrandTotalsRow as GrandTotalsRow
from .joined import JoinedRow as JoinedRow
from .kept import KeptRow as KeptRow
from .over_joined import OverJoinedRow as OverJoinedRow
from .purchase import (
    PurchaseInsert as PurchaseInsert,
    PurchaseRow as PurchaseRow,
    PurchaseUpdate as PurchaseUpdate,
)
from .refunds import RefundsRow as RefundsRow
from .told import ToldRow as ToldRow
from .totals import TotalsRow as TotalsRow
