# schema writing
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema writing. A module is loaded when one of its names is used."""

from .all_by_itself import (
    AllByItselfInsert as AllByItselfInsert,
    AllByItselfRow as AllByItselfRow,
    AllByItselfUpdate as AllByItselfUpdate,
)
from .by_rule import ByRuleRow as ByRuleRow
from .by_trigger import ByTriggerRow as ByTriggerRow
from .combinations import (
    CombinationsInsert as CombinationsInsert,
    CombinationsRow as CombinationsRow,
    CombinationsUpdate as CombinationsUpdate,
)
from .composite_key import (
    CompositeKeyInsert as CompositeKeyInsert,
    CompositeKeyRow as CompositeKeyRow,
    CompositeKeyUpdate as CompositeKeyUpdate,
)
from .fills import Fills as Fills
from .kept import KeptRow as KeptRow
from .measured import (
    MeasuredInsert as MeasuredInsert,
    MeasuredRow as MeasuredRow,
    MeasuredUpdate as MeasuredUpdate,
)
from .no_key import NoKeyInsert as NoKeyInsert, NoKeyRow as NoKeyRow, NoKeyUpdate as NoKeyUpdate
from .only_identity import (
    OnlyIdentityInsert as OnlyIdentityInsert,
    OnlyIdentityRow as OnlyIdentityRow,
    OnlyIdentityUpdate as OnlyIdentityUpdate,
)
from .owned import OwnedInsert as OwnedInsert, OwnedRow as OwnedRow, OwnedUpdate as OwnedUpdate
from .partly import PartlyRow as PartlyRow
from .read_only import ReadOnlyRow as ReadOnlyRow
from .refuses import Refuses as Refuses
from .refuses_and_fills import RefusesAndFills as RefusesAndFills
from .tenants import (
    TenantsInsert as TenantsInsert,
    TenantsRow as TenantsRow,
    TenantsUpdate as TenantsUpdate,
)
from .unique_nullable import (
    UniqueNullableInsert as UniqueNullableInsert,
    UniqueNullableRow as UniqueNullableRow,
    UniqueNullableUpdate as UniqueNullableUpdate,
)
from .unique_only import (
    UniqueOnlyInsert as UniqueOnlyInsert,
    UniqueOnlyRow as UniqueOnlyRow,
    UniqueOnlyUpdate as UniqueOnlyUpdate,
)
from .updatable import UpdatableRow as UpdatableRow
