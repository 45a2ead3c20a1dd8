# enum system_core.config_type_enum
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from enum import StrEnum as _StrEnum


class ConfigTypeEnum(_StrEnum):
    """How the text of a setting is to be read. SECRET is text that is never shown again once saved."""

    STRING = "STRING"
    INTEGER = "INTEGER"
    NUMERIC = "NUMERIC"
    BOOLEAN = "BOOLEAN"
    JSON = "JSON"
    SECRET = "SECRET"
