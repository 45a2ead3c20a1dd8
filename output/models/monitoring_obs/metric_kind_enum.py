# enum monitoring_obs.metric_kind_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class MetricKindEnum(_StrEnum):
    """How the values of a metric behave: only grow, go up and down, or are spread over buckets."""

    COUNTER = "COUNTER"
    GAUGE = "GAUGE"
    HISTOGRAM = "HISTOGRAM"
