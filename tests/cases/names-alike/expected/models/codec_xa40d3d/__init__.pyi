# schema codec
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema codec. A module is loaded when one of its names is used."""

from .init_x759f8d import (
    Init_x759f8dInsert as Init_x759f8dInsert,
    Init_x759f8dRow as Init_x759f8dRow,
    Init_x759f8dUpdate as Init_x759f8dUpdate,
)
