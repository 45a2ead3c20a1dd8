# schema held
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema held. A module is loaded when one of its names is used."""

from .emptied import Emptied as Emptied
from .far import FarRow as FarRow
from .filled import Filled as Filled
from .joined import JoinedRow as JoinedRow
from .over_filled import OverFilled as OverFilled
from .over_refuses import OverRefuses as OverRefuses
from .refuses import Refuses as Refuses
from .source import (
    SourceInsert as SourceInsert,
    SourceRow as SourceRow,
    SourceUpdate as SourceUpdate,
)
from .target import (
    TargetInsert as TargetInsert,
    TargetRow as TargetRow,
    TargetUpdate as TargetUpdate,
)
