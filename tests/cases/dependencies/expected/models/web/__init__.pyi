# schema web
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema web. A module is loaded when one of its names is used."""

from .a_a_domain import AADomain as AADomain
from .a_domain import ADomain as ADomain
from .a_only_exists import AOnlyExistsRow as AOnlyExistsRow
from .a_pair import APair as APair
from .a_table import (
    ATableInsert as ATableInsert,
    ATableRow as ATableRow,
    ATableUpdate as ATableUpdate,
)
from .b_parts import (
    BPartsInsert as BPartsInsert,
    BPartsRow as BPartsRow,
    BPartsUpdate as BPartsUpdate,
)
from .c_view import CViewRow as CViewRow
from .d_table import (
    DTableInsert as DTableInsert,
    DTableRow as DTableRow,
    DTableUpdate as DTableUpdate,
)
from .e_table import (
    ETableInsert as ETableInsert,
    ETableRow as ETableRow,
    ETableUpdate as ETableUpdate,
)
from .f_child import (
    FChildInsert as FChildInsert,
    FChildRow as FChildRow,
    FChildUpdate as FChildUpdate,
)
from .g_alias import GAliasRow as GAliasRow
from .i_history import (
    IHistoryInsert as IHistoryInsert,
    IHistoryRow as IHistoryRow,
    IHistoryUpdate as IHistoryUpdate,
)
from .j_view import JViewRow as JViewRow
from .l_view import LViewRow as LViewRow
from .m_table import (
    MTableInsert as MTableInsert,
    MTableRow as MTableRow,
    MTableUpdate as MTableUpdate,
)
from .w import WRow as WRow
from .y import YRow as YRow
from .z_settings import (
    ZSettingsInsert as ZSettingsInsert,
    ZSettingsRow as ZSettingsRow,
    ZSettingsUpdate as ZSettingsUpdate,
)
