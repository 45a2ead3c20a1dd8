# schema hostile
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema hostile. A module is loaded when one of its names is used."""

from .pwned_x988476 import Pwned_x988476 as Pwned_x988476
from .pwned_xefec05 import Pwned_xefec05 as Pwned_xefec05
from .script_x6c9656 import (
    Script_x6c9656Insert as Script_x6c9656Insert,
    Script_x6c9656Row as Script_x6c9656Row,
    Script_x6c9656Update as Script_x6c9656Update,
)
from .v_x3be689 import V_x3be689Row as V_x3be689Row
from .victim import (
    VictimInsert as VictimInsert,
    VictimRow as VictimRow,
    VictimUpdate as VictimUpdate,
)
