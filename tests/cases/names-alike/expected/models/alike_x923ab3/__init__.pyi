# schema Alike
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema Alike. A module is loaded when one of its names is used."""

from .columns import (
    ColumnsInsert as ColumnsInsert,
    ColumnsRow as ColumnsRow,
    ColumnsUpdate as ColumnsUpdate,
)
