# schema shop
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema shop. A module is loaded when one of its names is used."""

from .checked import CheckedRow as CheckedRow
from .checked_locally import CheckedLocallyRow as CheckedLocallyRow
from .collated import CollatedRow as CollatedRow
from .computed import ComputedRow as ComputedRow
from .countdown import CountdownRow as CountdownRow
from .everything import EverythingRow as EverythingRow
from .full_joined import FullJoinedRow as FullJoinedRow
from .grouped import GroupedRow as GroupedRow
from .guarded import GuardedRow as GuardedRow
from .joined import JoinedRow as JoinedRow
from .lateral_joined import LateralJoinedRow as LateralJoinedRow
from .needs_key import NeedsKeyRow as NeedsKeyRow
from .no_columns import NoColumnsRow as NoColumnsRow
from .numbered import NumberedRow as NumberedRow
from .on_views import OnViewsRow as OnViewsRow
from .outer_joined import OuterJoinedRow as OuterJoinedRow
from .over_totals import OverTotalsRow as OverTotalsRow
from .product import (
    ProductInsert as ProductInsert,
    ProductRow as ProductRow,
    ProductUpdate as ProductUpdate,
)
from .renamed import RenamedRow as RenamedRow
from .renamed_values import RenamedValuesRow as RenamedValuesRow
from .sale import SaleInsert as SaleInsert, SaleRow as SaleRow, SaleUpdate as SaleUpdate
from .simple import SimpleRow as SimpleRow
from .totals import TotalsRow as TotalsRow
from .totals_of_totals import TotalsOfTotalsRow as TotalsOfTotalsRow
from .tree import TreeRow as TreeRow
from .united import UnitedRow as UnitedRow
from .values_only import ValuesOnlyRow as ValuesOnlyRow
from .whole_row import WholeRowRow as WholeRowRow
from .with_default import WithDefaultRow as WithDefaultRow
