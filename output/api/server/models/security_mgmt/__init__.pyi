# schema security_mgmt
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema security_mgmt. A module is loaded when one of its names is used."""

from .access_review_items import (
    AccessReviewItemsInsert as AccessReviewItemsInsert,
    AccessReviewItemsRow as AccessReviewItemsRow,
    AccessReviewItemsUpdate as AccessReviewItemsUpdate,
)
from .access_reviews import (
    AccessReviewsInsert as AccessReviewsInsert,
    AccessReviewsRow as AccessReviewsRow,
    AccessReviewsUpdate as AccessReviewsUpdate,
)
from .api_keys import (
    ApiKeysInsert as ApiKeysInsert,
    ApiKeysRow as ApiKeysRow,
    ApiKeysUpdate as ApiKeysUpdate,
)
from .incident_events import (
    IncidentEventsInsert as IncidentEventsInsert,
    IncidentEventsRow as IncidentEventsRow,
    IncidentEventsUpdate as IncidentEventsUpdate,
)
from .incident_status_enum import IncidentStatusEnum as IncidentStatusEnum
from .login_attempts import (
    LoginAttemptsInsert as LoginAttemptsInsert,
    LoginAttemptsRow as LoginAttemptsRow,
    LoginAttemptsUpdate as LoginAttemptsUpdate,
)
from .login_outcome_enum import LoginOutcomeEnum as LoginOutcomeEnum
from .policy_type_enum import PolicyTypeEnum as PolicyTypeEnum
from .review_decision_enum import ReviewDecisionEnum as ReviewDecisionEnum
from .review_status_enum import ReviewStatusEnum as ReviewStatusEnum
from .security_incidents import (
    SecurityIncidentsInsert as SecurityIncidentsInsert,
    SecurityIncidentsRow as SecurityIncidentsRow,
    SecurityIncidentsUpdate as SecurityIncidentsUpdate,
)
from .security_policies import (
    SecurityPoliciesInsert as SecurityPoliciesInsert,
    SecurityPoliciesRow as SecurityPoliciesRow,
    SecurityPoliciesUpdate as SecurityPoliciesUpdate,
)
from .security_policies_audit import (
    SecurityPoliciesAuditInsert as SecurityPoliciesAuditInsert,
    SecurityPoliciesAuditRow as SecurityPoliciesAuditRow,
    SecurityPoliciesAuditUpdate as SecurityPoliciesAuditUpdate,
)
