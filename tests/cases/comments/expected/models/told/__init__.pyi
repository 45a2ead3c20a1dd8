# schema told
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema told. A module is loaded when one of its names is used."""

from .base import BaseInsert as BaseInsert, BaseRow as BaseRow, BaseUpdate as BaseUpdate
from .kept import KeptRow as KeptRow
from .kind import Kind as Kind
from .pair import Pair as Pair
from .parts import PartsInsert as PartsInsert, PartsRow as PartsRow, PartsUpdate as PartsUpdate
from .seen import SeenRow as SeenRow
from .word import Word as Word
