# schema perf_mgmt
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema perf_mgmt. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        cache_policies CachePoliciesInsert CachePoliciesRow CachePoliciesUpdate
        cache_scope_enum CacheScopeEnum
        index_recommendations IndexRecommendationsInsert IndexRecommendationsRow IndexRecommendationsUpdate
        percentage Percentage
        query_patterns QueryPatternsInsert QueryPatternsRow QueryPatternsUpdate
        query_samples QuerySamplesInsert QuerySamplesRow QuerySamplesUpdate
        quota_resource_enum QuotaResourceEnum
        recommendation_status_enum RecommendationStatusEnum
        tenant_quotas TenantQuotasInsert TenantQuotasRow TenantQuotasUpdate
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
