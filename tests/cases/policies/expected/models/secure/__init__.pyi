# schema secure
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema secure. A module is loaded when one of its names is used."""

from .busy import BusyRow as BusyRow
from .document import (
    DocumentInsert as DocumentInsert,
    DocumentRow as DocumentRow,
    DocumentUpdate as DocumentUpdate,
)
from .enabled_only import (
    EnabledOnlyInsert as EnabledOnlyInsert,
    EnabledOnlyRow as EnabledOnlyRow,
    EnabledOnlyUpdate as EnabledOnlyUpdate,
)
from .forced_only import (
    ForcedOnlyInsert as ForcedOnlyInsert,
    ForcedOnlyRow as ForcedOnlyRow,
    ForcedOnlyUpdate as ForcedOnlyUpdate,
)
from .member import (
    MemberInsert as MemberInsert,
    MemberRow as MemberRow,
    MemberUpdate as MemberUpdate,
)
from .sleeping import (
    SleepingInsert as SleepingInsert,
    SleepingRow as SleepingRow,
    SleepingUpdate as SleepingUpdate,
)
from .split import SplitInsert as SplitInsert, SplitRow as SplitRow, SplitUpdate as SplitUpdate
