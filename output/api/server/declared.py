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

    async def courses_listgradingqueue_0e06a8(self, invocation: Invocation) -> Response:
        """list_grading_queue: GET /api/courses/grading/queue"""
        raise _missing("GET /api/courses/grading/queue isn't implemented yet.")

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

    async def courses_getcertificatepdf_fdebba(self, invocation: Invocation) -> Response:
        """get_certificate_pdf: GET /api/courses/enrollments/{id}/certificate"""
        raise _missing("GET /api/courses/enrollments/{id}/certificate isn't implemented yet.")

    async def hs_getinvoicepdf_e36fb0(self, invocation: Invocation) -> Response:
        """get_invoice_pdf: GET /api/hs/invoices/{id}/pdf"""
        raise _missing("GET /api/hs/invoices/{id}/pdf isn't implemented yet.")

    async def investigations_transfercustody_aadff8(self, invocation: Invocation) -> Response:
        """transfer_custody: POST /api/investigations/evidence/{id}/transfer"""
        raise _missing("POST /api/investigations/evidence/{id}/transfer isn't implemented yet.")

    async def monitoringobs_acknowledgealert_5fa6a1(self, invocation: Invocation) -> Response:
        """acknowledge_alert: POST /api/monitoring/alerts/{id}/acknowledge"""
        raise _missing("POST /api/monitoring/alerts/{id}/acknowledge isn't implemented yet.")

    async def payroll_approvepayrun_e84146(self, invocation: Invocation) -> Response:
        """approve_pay_run: POST /api/payroll/pay-runs/{id}/approve"""
        raise _missing("POST /api/payroll/pay-runs/{id}/approve isn't implemented yet.")

    async def ret_returnsaleitems_0b39af(self, invocation: Invocation) -> Response:
        """return_sale_items: POST /api/ret/sales/{id}/return"""
        raise _missing("POST /api/ret/sales/{id}/return isn't implemented yet.")

    async def ret_liststocktoreorder_01e6c2(self, invocation: Invocation) -> Response:
        """list_stock_to_reorder: GET /api/ret/stores/{id}/reorder"""
        raise _missing("GET /api/ret/stores/{id}/reorder isn't implemented yet.")

    async def securitymgmt_revokeapikey_7062d2(self, invocation: Invocation) -> Response:
        """revoke_api_key: POST /api/security/api-keys/{id}/revoke"""
        raise _missing("POST /api/security/api-keys/{id}/revoke isn't implemented yet.")


Handler = Callable[[Handlers, Invocation], Awaitable[Response]]


_DECLARED: Final[tuple[tuple[str, tuple[str, ...], Handler], ...]] = (
    (
        'POST',
        ('api', 'banking', 'payments', 'process', ),
        lambda handlers, invocation: handlers.banking_processpayment_66cf7e(invocation),
    ),
    (
        'GET',
        ('api', 'courses', 'grading', 'queue', ),
        lambda handlers, invocation: handlers.courses_listgradingqueue_0e06a8(invocation),
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
        ('api', 'courses', 'enrollments', '{id}', 'certificate', ),
        lambda handlers, invocation: handlers.courses_getcertificatepdf_fdebba(invocation),
    ),
    (
        'GET',
        ('api', 'hs', 'invoices', '{id}', 'pdf', ),
        lambda handlers, invocation: handlers.hs_getinvoicepdf_e36fb0(invocation),
    ),
    (
        'POST',
        ('api', 'investigations', 'evidence', '{id}', 'transfer', ),
        lambda handlers, invocation: handlers.investigations_transfercustody_aadff8(invocation),
    ),
    (
        'POST',
        ('api', 'monitoring', 'alerts', '{id}', 'acknowledge', ),
        lambda handlers, invocation: handlers.monitoringobs_acknowledgealert_5fa6a1(invocation),
    ),
    (
        'POST',
        ('api', 'payroll', 'pay-runs', '{id}', 'approve', ),
        lambda handlers, invocation: handlers.payroll_approvepayrun_e84146(invocation),
    ),
    (
        'POST',
        ('api', 'ret', 'sales', '{id}', 'return', ),
        lambda handlers, invocation: handlers.ret_returnsaleitems_0b39af(invocation),
    ),
    (
        'GET',
        ('api', 'ret', 'stores', '{id}', 'reorder', ),
        lambda handlers, invocation: handlers.ret_liststocktoreorder_01e6c2(invocation),
    ),
    (
        'POST',
        ('api', 'security', 'api-keys', '{id}', 'revoke', ),
        lambda handlers, invocation: handlers.securitymgmt_revokeapikey_7062d2(invocation),
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
