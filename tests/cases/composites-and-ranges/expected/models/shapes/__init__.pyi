# schema shapes
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema shapes. A module is loaded when one of its names is used."""

from .address import Address as Address
from .audit import AuditInsert as AuditInsert, AuditRow as AuditRow, AuditUpdate as AuditUpdate
from .canonical import (
    CanonicalInsert as CanonicalInsert,
    CanonicalRow as CanonicalRow,
    CanonicalUpdate as CanonicalUpdate,
)
from .change import Change as Change
from .contact import Contact as Contact
from .customer import (
    CustomerInsert as CustomerInsert,
    CustomerRow as CustomerRow,
    CustomerUpdate as CustomerUpdate,
)
from .history import (
    HistoryInsert as HistoryInsert,
    HistoryRow as HistoryRow,
    HistoryUpdate as HistoryUpdate,
)
from .known_customer import KnownCustomer as KnownCustomer
from .level import Level as Level
from .level_box import LevelBox as LevelBox
from .money_amount import MoneyAmount as MoneyAmount
from .nothing import Nothing as Nothing
from .shrunk import Shrunk as Shrunk
