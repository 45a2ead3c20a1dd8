# schema monitoring_obs
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema monitoring_obs. A module is loaded when one of its names is used."""

from .alert_rules import (
    AlertRulesInsert as AlertRulesInsert,
    AlertRulesRow as AlertRulesRow,
    AlertRulesUpdate as AlertRulesUpdate,
)
from .alert_status_enum import AlertStatusEnum as AlertStatusEnum
from .alerts import (
    AlertsInsert as AlertsInsert,
    AlertsRow as AlertsRow,
    AlertsUpdate as AlertsUpdate,
)
from .comparison_enum import ComparisonEnum as ComparisonEnum
from .health_checks import (
    HealthChecksInsert as HealthChecksInsert,
    HealthChecksRow as HealthChecksRow,
    HealthChecksUpdate as HealthChecksUpdate,
)
from .health_status_enum import HealthStatusEnum as HealthStatusEnum
from .metric_definitions import (
    MetricDefinitionsInsert as MetricDefinitionsInsert,
    MetricDefinitionsRow as MetricDefinitionsRow,
    MetricDefinitionsUpdate as MetricDefinitionsUpdate,
)
from .metric_kind_enum import MetricKindEnum as MetricKindEnum
from .metric_samples import (
    MetricSamplesInsert as MetricSamplesInsert,
    MetricSamplesRow as MetricSamplesRow,
    MetricSamplesUpdate as MetricSamplesUpdate,
)
from .monitored_services import (
    MonitoredServicesInsert as MonitoredServicesInsert,
    MonitoredServicesRow as MonitoredServicesRow,
    MonitoredServicesUpdate as MonitoredServicesUpdate,
)
from .resolution_enum import ResolutionEnum as ResolutionEnum
from .service_dependencies import (
    ServiceDependenciesInsert as ServiceDependenciesInsert,
    ServiceDependenciesRow as ServiceDependenciesRow,
    ServiceDependenciesUpdate as ServiceDependenciesUpdate,
)
from .service_health import ServiceHealthRow as ServiceHealthRow
from .service_tier_enum import ServiceTierEnum as ServiceTierEnum
