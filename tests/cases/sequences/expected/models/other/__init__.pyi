# schema other
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema other. A module is loaded when one of its names is used."""

from .ticket import (
    TicketInsert as TicketInsert,
    TicketRow as TicketRow,
    TicketUpdate as TicketUpdate,
)
