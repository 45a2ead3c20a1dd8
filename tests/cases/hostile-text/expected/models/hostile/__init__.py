# schema hostile
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema hostile. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pwned_x988476 import Pwned_x988476
    from .pwned_xefec05 import Pwned_xefec05
    from .script_x6c9656 import Script_x6c9656Insert, Script_x6c9656Row, Script_x6c9656Update
    from .v_x3be689 import V_x3be689Row
    from .victim import VictimInsert, VictimRow, VictimUpdate
else:
    _MODULES = {
        "Pwned_x988476": ".pwned_x988476",
        "Pwned_xefec05": ".pwned_xefec05",
        "Script_x6c9656Insert": ".script_x6c9656",
        "Script_x6c9656Row": ".script_x6c9656",
        "Script_x6c9656Update": ".script_x6c9656",
        "V_x3be689Row": ".v_x3be689",
        "VictimInsert": ".victim",
        "VictimRow": ".victim",
        "VictimUpdate": ".victim",
    }

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(_import_module(module, __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})


__all__ = [
    "Pwned_x988476",
    "Pwned_xefec05",
    "Script_x6c9656Insert",
    "Script_x6c9656Row",
    "Script_x6c9656Update",
    "V_x3be689Row",
    "VictimInsert",
    "VictimRow",
    "VictimUpdate",
]
