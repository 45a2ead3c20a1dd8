# schema auto
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema auto. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        appointment_status_enum AppointmentStatusEnum
        appointment_type_enum AppointmentTypeEnum
        customers CustomersInsert CustomersRow CustomersUpdate
        part_condition_enum PartConditionEnum
        parts_inventory PartsInventoryInsert PartsInventoryRow PartsInventoryUpdate
        parts_used PartsUsedInsert PartsUsedRow PartsUsedUpdate
        repair_order_status_enum RepairOrderStatusEnum
        repair_orders RepairOrdersInsert RepairOrdersRow RepairOrdersUpdate
        repair_tasks RepairTasksInsert RepairTasksRow RepairTasksUpdate
        service_appointments ServiceAppointmentsInsert ServiceAppointmentsRow ServiceAppointmentsUpdate
        technicians TechniciansInsert TechniciansRow TechniciansUpdate
        vehicle_service_history VehicleServiceHistoryRow
        vehicles VehiclesInsert VehiclesRow VehiclesUpdate
        vin Vin
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
