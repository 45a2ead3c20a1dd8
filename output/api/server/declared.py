# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The endpoints that were declared. Write a class of yours with these methods, and pass it to `create_app`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from fastapi import Request
from fastapi.responses import Response

from .auth import Caller
from .database import Database
from .problems import Problem


@dataclass(frozen=True, slots=True)
class Invocation:
    """A request on a declared endpoint; ``values`` are the parameters of its path, as they stand there.

    ``database.work(caller, task)`` runs a task in a transaction of the caller.
    """

    request: Request
    caller: Caller
    database: Database
    values: Mapping[str, str]


def _missing(detail: str) -> Problem:
    return Problem(501, detail)


class Handlers:
    """What answers the declared endpoints; until a subclass does, each is answered by 501."""

    async def banking_processpayment_66cf7e(self, invocation: Invocation) -> Response:
        """process_payment: POST /api/banking/payments/process"""
        raise _missing("POST /api/banking/payments/process isn't implemented yet.")

    async def hs_listtechnicianavailability_eafbd1(self, invocation: Invocation) -> Response:
        """list_technician_availability: GET /api/hs/technicians/availability"""
        raise _missing("GET /api/hs/technicians/availability isn't implemented yet.")

    async def rest_listkitchenqueue_d15488(self, invocation: Invocation) -> Response:
        """list_kitchen_queue: GET /api/rest/kitchen/queue"""
        raise _missing("GET /api/rest/kitchen/queue isn't implemented yet.")

    async def rest_listmenuitems_05242c(self, invocation: Invocation) -> Response:
        """list_menu_items: GET /api/rest/menu/items"""
        raise _missing("GET /api/rest/menu/items isn't implemented yet.")

    async def rest_takepospayment_c24cb3(self, invocation: Invocation) -> Response:
        """take_pos_payment: POST /api/rest/pos/payment"""
        raise _missing("POST /api/rest/pos/payment isn't implemented yet.")

    async def hs_getinvoicepdf_e36fb0(self, invocation: Invocation) -> Response:
        """get_invoice_pdf: GET /api/hs/invoices/{id}/pdf"""
        raise _missing("GET /api/hs/invoices/{id}/pdf isn't implemented yet.")


Handler = Callable[[Handlers, Invocation], Awaitable[Response]]


_DECLARED: Final[tuple[tuple[str, tuple[str, ...], Handler], ...]] = (
    (
        'POST',
        ('api', 'banking', 'payments', 'process', ),
        lambda handlers, invocation: handlers.banking_processpayment_66cf7e(invocation),
    ),
    (
        'GET',
        ('api', 'hs', 'technicians', 'availability', ),
        lambda handlers, invocation: handlers.hs_listtechnicianavailability_eafbd1(invocation),
    ),
    (
        'GET',
        ('api', 'rest', 'kitchen', 'queue', ),
        lambda handlers, invocation: handlers.rest_listkitchenqueue_d15488(invocation),
    ),
    (
        'GET',
        ('api', 'rest', 'menu', 'items', ),
        lambda handlers, invocation: handlers.rest_listmenuitems_05242c(invocation),
    ),
    (
        'POST',
        ('api', 'rest', 'pos', 'payment', ),
        lambda handlers, invocation: handlers.rest_takepospayment_c24cb3(invocation),
    ),
    (
        'GET',
        ('api', 'hs', 'invoices', '{id}', 'pdf', ),
        lambda handlers, invocation: handlers.hs_getinvoicepdf_e36fb0(invocation),
    ),
)


def find_declared(method: str, segments: Sequence[str]) -> tuple[Handler, dict[str, str]] | None:
    """The endpoint that a request names, the most specific first, with the parameters of its path."""
    for declared, pattern, handler in _DECLARED:
        if declared == method and len(pattern) == len(segments):
            pairs = list(zip(pattern, segments, strict=True))
            if all(name.startswith("{") or name == given for name, given in pairs):
                return handler, {
                    name[1:-1]: given for name, given in pairs if name.startswith("{")
                }
    return None
