# schema kinds
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema kinds. A module is loaded when one of its names is used."""

from .code import Code as Code
from .email import Email as Email
from .good_mood import GoodMood as GoodMood
from .mood import Mood as Mood
from .moods import Moods as Moods
from .nothing import Nothing as Nothing
from .odd import Odd as Odd
from .odd_domain_x863cd4 import OddDomain_x863cd4 as OddDomain_x863cd4
from .ordered_pair import OrderedPair as OrderedPair
from .pair import Pair as Pair
from .positive import Positive as Positive
from .positives import Positives as Positives
from .price import Price as Price
from .size import Size as Size
from .small_positive import SmallPositive as SmallPositive
from .tags import Tags as Tags
from .use_them import (
    UseThemInsert as UseThemInsert,
    UseThemRow as UseThemRow,
    UseThemUpdate as UseThemUpdate,
)
from .working_days import WorkingDays as WorkingDays
