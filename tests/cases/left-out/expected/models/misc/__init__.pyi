# schema misc
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema misc. A module is loaded when one of its names is used."""

from .measured import (
    MeasuredInsert as MeasuredInsert,
    MeasuredRow as MeasuredRow,
    MeasuredUpdate as MeasuredUpdate,
)
from .wrapped import Wrapped as Wrapped
