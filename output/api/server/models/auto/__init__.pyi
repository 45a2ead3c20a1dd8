# schema auto
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema auto. A module is loaded when one of its names is used."""

from .appointment_status_enum import AppointmentStatusEnum as AppointmentStatusEnum
from .appointment_type_enum import AppointmentTypeEnum as AppointmentTypeEnum
from .customers import (
    CustomersInsert as CustomersInsert,
    CustomersRow as CustomersRow,
    CustomersUpdate as CustomersUpdate,
)
from .part_condition_enum import PartConditionEnum as PartConditionEnum
from .parts_inventory import (
    PartsInventoryInsert as PartsInventoryInsert,
    PartsInventoryRow as PartsInventoryRow,
    PartsInventoryUpdate as PartsInventoryUpdate,
)
from .parts_used import (
    PartsUsedInsert as PartsUsedInsert,
    PartsUsedRow as PartsUsedRow,
    PartsUsedUpdate as PartsUsedUpdate,
)
from .repair_order_status_enum import RepairOrderStatusEnum as RepairOrderStatusEnum
from .repair_orders import (
    RepairOrdersInsert as RepairOrdersInsert,
    RepairOrdersRow as RepairOrdersRow,
    RepairOrdersUpdate as RepairOrdersUpdate,
)
from .repair_tasks import (
    RepairTasksInsert as RepairTasksInsert,
    RepairTasksRow as RepairTasksRow,
    RepairTasksUpdate as RepairTasksUpdate,
)
from .service_appointments import (
    ServiceAppointmentsInsert as ServiceAppointmentsInsert,
    ServiceAppointmentsRow as ServiceAppointmentsRow,
    ServiceAppointmentsUpdate as ServiceAppointmentsUpdate,
)
from .technicians import (
    TechniciansInsert as TechniciansInsert,
    TechniciansRow as TechniciansRow,
    TechniciansUpdate as TechniciansUpdate,
)
from .vehicle_service_history import VehicleServiceHistoryRow as VehicleServiceHistoryRow
from .vehicles import (
    VehiclesInsert as VehiclesInsert,
    VehiclesRow as VehiclesRow,
    VehiclesUpdate as VehiclesUpdate,
)
from .vin import Vin as Vin
