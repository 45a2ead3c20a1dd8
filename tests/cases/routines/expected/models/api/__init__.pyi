# schema api
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema api. A module is loaded when one of its names is used."""

from .made_later import (
    MadeLaterInsert as MadeLaterInsert,
    MadeLaterRow as MadeLaterRow,
    MadeLaterUpdate as MadeLaterUpdate,
)
from .pair import Pair as Pair
from .status import Status as Status
from .thing import ThingInsert as ThingInsert, ThingRow as ThingRow, ThingUpdate as ThingUpdate
