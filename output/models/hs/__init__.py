# schema hs
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema hs. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .active_technicians import ActiveTechniciansRow
    from .assignment_status_enum import AssignmentStatusEnum
    from .availability_status_enum import AvailabilityStatusEnum
    from .customers import CustomersInsert, CustomersRow, CustomersUpdate
    from .inventory_items import InventoryItemsInsert, InventoryItemsRow, InventoryItemsUpdate
    from .invoice_line_items import (
        InvoiceLineItemsInsert,
        InvoiceLineItemsRow,
        InvoiceLineItemsUpdate,
    )
    from .invoice_status_enum import InvoiceStatusEnum
    from .invoices import InvoicesInsert, InvoicesRow, InvoicesUpdate
    from .line_item_type_enum import LineItemTypeEnum
    from .service_parts import ServicePartsInsert, ServicePartsRow, ServicePartsUpdate
    from .service_type_enum import ServiceTypeEnum
    from .services import ServicesInsert, ServicesRow, ServicesUpdate
    from .technician_availability import (
        TechnicianAvailabilityInsert,
        TechnicianAvailabilityRow,
        TechnicianAvailabilityUpdate,
    )
    from .technicians import TechniciansInsert, TechniciansRow, TechniciansUpdate
    from .work_order_assignments import (
        WorkOrderAssignmentsInsert,
        WorkOrderAssignmentsRow,
        WorkOrderAssignmentsUpdate,
    )
    from .work_order_dashboard import WorkOrderDashboardRow
    from .work_order_status_enum import WorkOrderStatusEnum
    from .work_orders import WorkOrdersInsert, WorkOrdersRow, WorkOrdersUpdate
    from .work_orders_audit import WorkOrdersAuditInsert, WorkOrdersAuditRow, WorkOrdersAuditUpdate
else:
    _MODULES = {
        "ActiveTechniciansRow": ".active_technicians",
        "AssignmentStatusEnum": ".assignment_status_enum",
        "AvailabilityStatusEnum": ".availability_status_enum",
        "CustomersInsert": ".customers",
        "CustomersRow": ".customers",
        "CustomersUpdate": ".customers",
        "InventoryItemsInsert": ".inventory_items",
        "InventoryItemsRow": ".inventory_items",
        "InventoryItemsUpdate": ".inventory_items",
        "InvoiceLineItemsInsert": ".invoice_line_items",
        "InvoiceLineItemsRow": ".invoice_line_items",
        "InvoiceLineItemsUpdate": ".invoice_line_items",
        "InvoiceStatusEnum": ".invoice_status_enum",
        "InvoicesInsert": ".invoices",
        "InvoicesRow": ".invoices",
        "InvoicesUpdate": ".invoices",
        "LineItemTypeEnum": ".line_item_type_enum",
        "ServicePartsInsert": ".service_parts",
        "ServicePartsRow": ".service_parts",
        "ServicePartsUpdate": ".service_parts",
        "ServiceTypeEnum": ".service_type_enum",
        "ServicesInsert": ".services",
        "ServicesRow": ".services",
        "ServicesUpdate": ".services",
        "TechnicianAvailabilityInsert": ".technician_availability",
        "TechnicianAvailabilityRow": ".technician_availability",
        "TechnicianAvailabilityUpdate": ".technician_availability",
        "TechniciansInsert": ".technicians",
        "TechniciansRow": ".technicians",
        "TechniciansUpdate": ".technicians",
        "WorkOrderAssignmentsInsert": ".work_order_assignments",
        "WorkOrderAssignmentsRow": ".work_order_assignments",
        "WorkOrderAssignmentsUpdate": ".work_order_assignments",
        "WorkOrderDashboardRow": ".work_order_dashboard",
        "WorkOrderStatusEnum": ".work_order_status_enum",
        "WorkOrdersAuditInsert": ".work_orders_audit",
        "WorkOrdersAuditRow": ".work_orders_audit",
        "WorkOrdersAuditUpdate": ".work_orders_audit",
        "WorkOrdersInsert": ".work_orders",
        "WorkOrdersRow": ".work_orders",
        "WorkOrdersUpdate": ".work_orders",
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
    "ActiveTechniciansRow",
    "AssignmentStatusEnum",
    "AvailabilityStatusEnum",
    "CustomersInsert",
    "CustomersRow",
    "CustomersUpdate",
    "InventoryItemsInsert",
    "InventoryItemsRow",
    "InventoryItemsUpdate",
    "InvoiceLineItemsInsert",
    "InvoiceLineItemsRow",
    "InvoiceLineItemsUpdate",
    "InvoiceStatusEnum",
    "InvoicesInsert",
    "InvoicesRow",
    "InvoicesUpdate",
    "LineItemTypeEnum",
    "ServicePartsInsert",
    "ServicePartsRow",
    "ServicePartsUpdate",
    "ServiceTypeEnum",
    "ServicesInsert",
    "ServicesRow",
    "ServicesUpdate",
    "TechnicianAvailabilityInsert",
    "TechnicianAvailabilityRow",
    "TechnicianAvailabilityUpdate",
    "TechniciansInsert",
    "TechniciansRow",
    "TechniciansUpdate",
    "WorkOrderAssignmentsInsert",
    "WorkOrderAssignmentsRow",
    "WorkOrderAssignmentsUpdate",
    "WorkOrderDashboardRow",
    "WorkOrderStatusEnum",
    "WorkOrdersAuditInsert",
    "WorkOrdersAuditRow",
    "WorkOrdersAuditUpdate",
    "WorkOrdersInsert",
    "WorkOrdersRow",
    "WorkOrdersUpdate",
]
