# enum labels.letters
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Letters(_StrEnum):
    """The labels of labels.letters."""

    x_x33e6d7 = "ä"
    a_x25135d = "ä"
    x_xb6554c = "ﬁ"
    fi = "fi"
    x_x51a5d6 = "名"
    x_xd06f15 = "🙂"
    and_x43dbd6 = "ñandú"
    x_xa65018 = "İ"
    x_xcd3a7e = "ß"
    SS = "SS"
