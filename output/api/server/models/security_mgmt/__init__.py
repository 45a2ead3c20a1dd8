# schema security_mgmt
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema security_mgmt. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        access_review_items AccessReviewItemsInsert AccessReviewItemsRow AccessReviewItemsUpdate
        access_reviews AccessReviewsInsert AccessReviewsRow AccessReviewsUpdate
        api_keys ApiKeysInsert ApiKeysRow ApiKeysUpdate
        incident_events IncidentEventsInsert IncidentEventsRow IncidentEventsUpdate
        incident_status_enum IncidentStatusEnum
        login_attempts LoginAttemptsInsert LoginAttemptsRow LoginAttemptsUpdate
        login_outcome_enum LoginOutcomeEnum
        policy_type_enum PolicyTypeEnum
        review_decision_enum ReviewDecisionEnum
        review_status_enum ReviewStatusEnum
        security_incidents SecurityIncidentsInsert SecurityIncidentsRow SecurityIncidentsUpdate
        security_policies SecurityPoliciesInsert SecurityPoliciesRow SecurityPoliciesUpdate
        security_policies_audit SecurityPoliciesAuditInsert SecurityPoliciesAuditRow SecurityPoliciesAuditUpdate
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
