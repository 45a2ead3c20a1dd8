# schema people
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema people. A module is loaded when one of its names is used."""

from .person import (
    PersonInsert as PersonInsert,
    PersonRow as PersonRow,
    PersonUpdate as PersonUpdate,
)
