# domain shapes.known_customer over shapes.customer
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from typing import TypeAlias as _TypeAlias

from .._types import Text as _Text


KnownCustomer: _TypeAlias = _Text
"""domain shapes.known_customer over shapes.customer

CHECK (((VALUE).id IS NOT NULL))"""
