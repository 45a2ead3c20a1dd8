# schema auth
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema auth. A module is loaded when one of its names is used."""

from .users import UsersInsert as UsersInsert, UsersRow as UsersRow, UsersUpdate as UsersUpdate
