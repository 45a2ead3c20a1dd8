# enum labels.bare
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Bare(_StrEnum):
    """The labels of labels.bare."""

    x_xe3b0c4 = ""
    x_x36a9e7 = " "
    x1st_xe01ddf = "1st"
    x1_x6b86b2 = "1"
    x1_x1bad6b = "-1"
    x1_5_x9f29a1 = "1.5"
    x_xa318c2 = "+"
    x_x3973e0 = "-"
    x_xd2e2ad = "_"
    x_x9911f4 = "__"
    x_xab5df6 = "..."
    x_x334359 = "#"
