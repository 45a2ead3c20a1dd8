# schema schema
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema schema. A module is loaded when one of its names is used."""

from .a import AInsert as AInsert, ARow as ARow, AUpdate as AUpdate
from .a_b_x2e7336 import (
    AB_x2e7336Insert as AB_x2e7336Insert,
    AB_x2e7336Row as AB_x2e7336Row,
    AB_x2e7336Update as AB_x2e7336Update,
)
from .table import TableInsert as TableInsert, TableRow as TableRow, TableUpdate as TableUpdate
