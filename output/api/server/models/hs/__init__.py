# schema hs
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema hs. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        active_technicians ActiveTechniciansRow
        assignment_status_enum AssignmentStatusEnum
        availability_status_enum AvailabilityStatusEnum
        customers CustomersInsert CustomersRow CustomersUpdate
        inventory_items InventoryItemsInsert InventoryItemsRow InventoryItemsUpdate
        invoice_line_items InvoiceLineItemsInsert InvoiceLineItemsRow InvoiceLineItemsUpdate
        invoice_status_enum InvoiceStatusEnum
        invoices InvoicesInsert InvoicesRow InvoicesUpdate
        line_item_type_enum LineItemTypeEnum
        service_parts ServicePartsInsert ServicePartsRow ServicePartsUpdate
        service_type_enum ServiceTypeEnum
        services ServicesInsert ServicesRow ServicesUpdate
        technician_availability TechnicianAvailabilityInsert TechnicianAvailabilityRow TechnicianAvailabilityUpdate
        technicians TechniciansInsert TechniciansRow TechniciansUpdate
        work_order_assignments WorkOrderAssignmentsInsert WorkOrderAssignmentsRow WorkOrderAssignmentsUpdate
        work_order_dashboard WorkOrderDashboardRow
        work_order_status_enum WorkOrderStatusEnum
        work_orders WorkOrdersInsert WorkOrdersRow WorkOrdersUpdate
        work_orders_audit WorkOrdersAuditInsert WorkOrdersAuditRow WorkOrdersAuditUpdate
        """.strip().splitlines(),
    )
    for name in names
}

# Set this way, since type checkers want a list that they can read.
globals()["__all__"] = sorted(_MODULES)


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
