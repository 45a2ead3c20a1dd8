# schema hs
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema hs. A module is loaded when one of its names is used."""

from .active_technicians import ActiveTechniciansRow as ActiveTechniciansRow
from .assignment_status_enum import AssignmentStatusEnum as AssignmentStatusEnum
from .availability_status_enum import AvailabilityStatusEnum as AvailabilityStatusEnum
from .customers import (
    CustomersInsert as CustomersInsert,
    CustomersRow as CustomersRow,
    CustomersUpdate as CustomersUpdate,
)
from .inventory_items import (
    InventoryItemsInsert as InventoryItemsInsert,
    InventoryItemsRow as InventoryItemsRow,
    InventoryItemsUpdate as InventoryItemsUpdate,
)
from .invoice_line_items import (
    InvoiceLineItemsInsert as InvoiceLineItemsInsert,
    InvoiceLineItemsRow as InvoiceLineItemsRow,
    InvoiceLineItemsUpdate as InvoiceLineItemsUpdate,
)
from .invoice_status_enum import InvoiceStatusEnum as InvoiceStatusEnum
from .invoices import (
    InvoicesInsert as InvoicesInsert,
    InvoicesRow as InvoicesRow,
    InvoicesUpdate as InvoicesUpdate,
)
from .line_item_type_enum import LineItemTypeEnum as LineItemTypeEnum
from .service_parts import (
    ServicePartsInsert as ServicePartsInsert,
    ServicePartsRow as ServicePartsRow,
    ServicePartsUpdate as ServicePartsUpdate,
)
from .service_type_enum import ServiceTypeEnum as ServiceTypeEnum
from .services import (
    ServicesInsert as ServicesInsert,
    ServicesRow as ServicesRow,
    ServicesUpdate as ServicesUpdate,
)
from .technician_availability import (
    TechnicianAvailabilityInsert as TechnicianAvailabilityInsert,
    TechnicianAvailabilityRow as TechnicianAvailabilityRow,
    TechnicianAvailabilityUpdate as TechnicianAvailabilityUpdate,
)
from .technicians import (
    TechniciansInsert as TechniciansInsert,
    TechniciansRow as TechniciansRow,
    TechniciansUpdate as TechniciansUpdate,
)
from .work_order_assignments import (
    WorkOrderAssignmentsInsert as WorkOrderAssignmentsInsert,
    WorkOrderAssignmentsRow as WorkOrderAssignmentsRow,
    WorkOrderAssignmentsUpdate as WorkOrderAssignmentsUpdate,
)
from .work_order_dashboard import WorkOrderDashboardRow as WorkOrderDashboardRow
from .work_order_status_enum import WorkOrderStatusEnum as WorkOrderStatusEnum
from .work_orders import (
    WorkOrdersInsert as WorkOrdersInsert,
    WorkOrdersRow as WorkOrdersRow,
    WorkOrdersUpdate as WorkOrdersUpdate,
)
from .work_orders_audit import (
    WorkOrdersAuditInsert as WorkOrdersAuditInsert,
    WorkOrdersAuditRow as WorkOrdersAuditRow,
    WorkOrdersAuditUpdate as WorkOrdersAuditUpdate,
)
