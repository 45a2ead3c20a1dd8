# schema security_hardening
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Schema security_hardening. A module is loaded when one of its names is used."""

from importlib import import_module as _import_module

# A text is read faster than as many entries of a dict. What type checkers read is __init__.pyi.
_MODULES = {
    name: f".{module}"
    for module, *names in map(
        str.split,
        """
        control_assessments ControlAssessmentsInsert ControlAssessmentsRow ControlAssessmentsUpdate
        control_state_enum ControlStateEnum
        control_waivers ControlWaiversInsert ControlWaiversRow ControlWaiversUpdate
        cve_identifier CveIdentifier
        cvss_score CvssScore
        encrypted_columns EncryptedColumnsInsert EncryptedColumnsRow EncryptedColumnsUpdate
        encryption_keys EncryptionKeysInsert EncryptionKeysRow EncryptionKeysUpdate
        finding_status_enum FindingStatusEnum
        hardening_controls HardeningControlsInsert HardeningControlsRow HardeningControlsUpdate
        key_purpose_enum KeyPurposeEnum
        vulnerability_findings VulnerabilityFindingsInsert VulnerabilityFindingsRow VulnerabilityFindingsUpdate
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
