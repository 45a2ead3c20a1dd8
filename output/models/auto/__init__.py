# schema auto
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema auto. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .appointment_status_enum import AppointmentStatusEnum
    from .appointment_type_enum import AppointmentTypeEnum
    from .customers import CustomersInsert, CustomersRow, CustomersUpdate
    from .part_condition_enum import PartConditionEnum
    from .parts_inventory import PartsInventoryInsert, PartsInventoryRow, PartsInventoryUpdate
    from .parts_used import PartsUsedInsert, PartsUsedRow, PartsUsedUpdate
    from .repair_order_status_enum import RepairOrderStatusEnum
    from .repair_orders import RepairOrdersInsert, RepairOrdersRow, RepairOrdersUpdate
    from .repair_tasks import RepairTasksInsert, RepairTasksRow, RepairTasksUpdate
    from .service_appointments import (
        ServiceAppointmentsInsert,
        ServiceAppointmentsRow,
        ServiceAppointmentsUpdate,
    )
    from .technicians import TechniciansInsert, TechniciansRow, TechniciansUpdate
    from .vehicle_service_history import VehicleServiceHistoryRow
    from .vehicles import VehiclesInsert, VehiclesRow, VehiclesUpdate
    from .vin import Vin
else:
    _MODULES = {
        "AppointmentStatusEnum": ".appointment_status_enum",
        "AppointmentTypeEnum": ".appointment_type_enum",
        "CustomersInsert": ".customers",
        "CustomersRow": ".customers",
        "CustomersUpdate": ".customers",
        "PartConditionEnum": ".part_condition_enum",
        "PartsInventoryInsert": ".parts_inventory",
        "PartsInventoryRow": ".parts_inventory",
        "PartsInventoryUpdate": ".parts_inventory",
        "PartsUsedInsert": ".parts_used",
        "PartsUsedRow": ".parts_used",
        "PartsUsedUpdate": ".parts_used",
        "RepairOrderStatusEnum": ".repair_order_status_enum",
        "RepairOrdersInsert": ".repair_orders",
        "RepairOrdersRow": ".repair_orders",
        "RepairOrdersUpdate": ".repair_orders",
        "RepairTasksInsert": ".repair_tasks",
        "RepairTasksRow": ".repair_tasks",
        "RepairTasksUpdate": ".repair_tasks",
        "ServiceAppointmentsInsert": ".service_appointments",
        "ServiceAppointmentsRow": ".service_appointments",
        "ServiceAppointmentsUpdate": ".service_appointments",
        "TechniciansInsert": ".technicians",
        "TechniciansRow": ".technicians",
        "TechniciansUpdate": ".technicians",
        "VehicleServiceHistoryRow": ".vehicle_service_history",
        "VehiclesInsert": ".vehicles",
        "VehiclesRow": ".vehicles",
        "VehiclesUpdate": ".vehicles",
        "Vin": ".vin",
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
    "AppointmentStatusEnum",
    "AppointmentTypeEnum",
    "CustomersInsert",
    "CustomersRow",
    "CustomersUpdate",
    "PartConditionEnum",
    "PartsInventoryInsert",
    "PartsInventoryRow",
    "PartsInventoryUpdate",
    "PartsUsedInsert",
    "PartsUsedRow",
    "PartsUsedUpdate",
    "RepairOrderStatusEnum",
    "RepairOrdersInsert",
    "RepairOrdersRow",
    "RepairOrdersUpdate",
    "RepairTasksInsert",
    "RepairTasksRow",
    "RepairTasksUpdate",
    "ServiceAppointmentsInsert",
    "ServiceAppointmentsRow",
    "ServiceAppointmentsUpdate",
    "TechniciansInsert",
    "TechniciansRow",
    "TechniciansUpdate",
    "VehicleServiceHistoryRow",
    "VehiclesInsert",
    "VehiclesRow",
    "VehiclesUpdate",
    "Vin",
]
