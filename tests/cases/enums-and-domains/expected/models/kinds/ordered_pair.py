# domain kinds.ordered_pair over kinds.pair
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .pair import Pair as _kinds_Pair


OrderedPair: _TypeAlias = _kinds_Pair
"""domain kinds.ordered_pair over kinds.pair

CHECK ((((VALUE).low)::integer <= (VALUE).high))"""
