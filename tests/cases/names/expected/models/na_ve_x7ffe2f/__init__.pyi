# schema naïve 🙂
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema naïve 🙂. A module is loaded when one of its names is used."""

from .na_ve_x7ffe2f import (
    NaVe_x7ffe2fInsert as NaVe_x7ffe2fInsert,
    NaVe_x7ffe2fRow as NaVe_x7ffe2fRow,
    NaVe_x7ffe2fUpdate as NaVe_x7ffe2fUpdate,
)
from .tab_stop_xe90575 import (
    TabStop_xe90575Insert as TabStop_xe90575Insert,
    TabStop_xe90575Row as TabStop_xe90575Row,
    TabStop_xe90575Update as TabStop_xe90575Update,
)
