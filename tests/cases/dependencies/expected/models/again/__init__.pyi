# schema again
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema again. A module is loaded when one of its names is used."""

from .a import ARow as ARow
from .x import XRow as XRow
from .z import ZRow as ZRow
from .zz_kind import ZzKind as ZzKind
