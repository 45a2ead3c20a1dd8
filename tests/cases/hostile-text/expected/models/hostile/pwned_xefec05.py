# enum hostile.*/ pwned /*
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class Pwned_xefec05(_StrEnum):
    """*/ \"\"\""""

    x_xb6d267 = '"""'
    x_xed9623 = "*/"
