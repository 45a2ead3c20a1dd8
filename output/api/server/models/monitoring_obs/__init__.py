# schema monitoring_obs
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema monitoring_obs. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        alert_rules AlertRulesInsert AlertRulesRow AlertRulesUpdate
        alert_status_enum AlertStatusEnum
        alerts AlertsInsert AlertsRow AlertsUpdate
        comparison_enum ComparisonEnum
        health_checks HealthChecksInsert HealthChecksRow HealthChecksUpdate
        health_status_enum HealthStatusEnum
        metric_definitions MetricDefinitionsInsert MetricDefinitionsRow MetricDefinitionsUpdate
        metric_kind_enum MetricKindEnum
        metric_samples MetricSamplesInsert MetricSamplesRow MetricSamplesUpdate
        monitored_services MonitoredServicesInsert MonitoredServicesRow MonitoredServicesUpdate
        resolution_enum ResolutionEnum
        service_dependencies ServiceDependenciesInsert ServiceDependenciesRow ServiceDependenciesUpdate
        service_health ServiceHealthRow
        service_tier_enum ServiceTierEnum
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
