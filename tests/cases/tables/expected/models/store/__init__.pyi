# schema store
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema store. A module is loaded when one of its names is used."""

from .counter import (
    CounterInsert as CounterInsert,
    CounterRow as CounterRow,
    CounterUpdate as CounterUpdate,
)
from .crowded import (
    CrowdedInsert as CrowdedInsert,
    CrowdedRow as CrowdedRow,
    CrowdedUpdate as CrowdedUpdate,
)
from .defaults import (
    DefaultsInsert as DefaultsInsert,
    DefaultsRow as DefaultsRow,
    DefaultsUpdate as DefaultsUpdate,
)
from .mended import (
    MendedInsert as MendedInsert,
    MendedRow as MendedRow,
    MendedUpdate as MendedUpdate,
)
from .nothing import (
    NothingInsert as NothingInsert,
    NothingRow as NothingRow,
    NothingUpdate as NothingUpdate,
)
from .replicated_by_index import (
    ReplicatedByIndexInsert as ReplicatedByIndexInsert,
    ReplicatedByIndexRow as ReplicatedByIndexRow,
    ReplicatedByIndexUpdate as ReplicatedByIndexUpdate,
)
from .replicated_by_key import (
    ReplicatedByKeyInsert as ReplicatedByKeyInsert,
    ReplicatedByKeyRow as ReplicatedByKeyRow,
    ReplicatedByKeyUpdate as ReplicatedByKeyUpdate,
)
from .replicated_by_nothing import (
    ReplicatedByNothingInsert as ReplicatedByNothingInsert,
    ReplicatedByNothingRow as ReplicatedByNothingRow,
    ReplicatedByNothingUpdate as ReplicatedByNothingUpdate,
)
from .replicated_in_full import (
    ReplicatedInFullInsert as ReplicatedInFullInsert,
    ReplicatedInFullRow as ReplicatedInFullRow,
    ReplicatedInFullUpdate as ReplicatedInFullUpdate,
)
from .session import (
    SessionInsert as SessionInsert,
    SessionRow as SessionRow,
    SessionUpdate as SessionUpdate,
)
