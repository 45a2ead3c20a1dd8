# schema perf_mgmt
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema perf_mgmt. A module is loaded when one of its names is used."""

from .cache_policies import (
    CachePoliciesInsert as CachePoliciesInsert,
    CachePoliciesRow as CachePoliciesRow,
    CachePoliciesUpdate as CachePoliciesUpdate,
)
from .cache_scope_enum import CacheScopeEnum as CacheScopeEnum
from .index_recommendations import (
    IndexRecommendationsInsert as IndexRecommendationsInsert,
    IndexRecommendationsRow as IndexRecommendationsRow,
    IndexRecommendationsUpdate as IndexRecommendationsUpdate,
)
from .percentage import Percentage as Percentage
from .query_patterns import (
    QueryPatternsInsert as QueryPatternsInsert,
    QueryPatternsRow as QueryPatternsRow,
    QueryPatternsUpdate as QueryPatternsUpdate,
)
from .query_samples import (
    QuerySamplesInsert as QuerySamplesInsert,
    QuerySamplesRow as QuerySamplesRow,
    QuerySamplesUpdate as QuerySamplesUpdate,
)
from .quota_resource_enum import QuotaResourceEnum as QuotaResourceEnum
from .recommendation_status_enum import RecommendationStatusEnum as RecommendationStatusEnum
from .tenant_quotas import (
    TenantQuotasInsert as TenantQuotasInsert,
    TenantQuotasRow as TenantQuotasRow,
    TenantQuotasUpdate as TenantQuotasUpdate,
)
