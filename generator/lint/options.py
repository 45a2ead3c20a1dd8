"""What a project asks of its schema beyond what every schema should have: the settings' table ``lint``."""

# No postponed annotations: msgspec would compile each of them again, which start-up would feel.
from typing import Literal

from msgspec import Struct

Weight = Literal["off", "error", "warning", "info"]
"""How much a rule's findings weigh in this project; ``off`` means that nobody looks."""

Named = Literal[
    "schema",
    "table",
    "view",
    "column",
    "primary_key",
    "unique",
    "foreign_key",
    "check",
    "index",
    "trigger",
    "policy",
    "type",
    "function",
]
"""What a pattern of names can be about."""

Tagged = Literal["schema", "table", "view", "column"]
"""What can be asked to have a tag in its comment."""


class _Strict(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class ExceptionFor(_Strict, frozen=True, kw_only=True):
    """Findings that are accepted: of ``rule``, about what ``object`` names, because of ``reason``.

    ``object`` is a pattern (``*``, ``?``) of ``schema.table`` or of a part of it; a table's covers
    its parts.
    """

    rule: str
    object: str
    reason: str


class Options(_Strict, frozen=True, kw_only=True):
    """The settings' table ``lint``.

    ``names`` holds a regular expression that a name of that kind has to match whole.
    ``required_columns`` are those that each table has whose ``schema.table`` matches the pattern.
    ``api_roles`` are the roles that strangers' requests run as; without any, all that hold
    grants. ``tenant_columns`` say whose a row is. ``baseline`` is a file of accepted findings.
    """

    rules: dict[str, Weight] = {}
    names: dict[Named, str] = {}
    required_columns: dict[str, tuple[str, ...]] = {}
    required_tags: dict[Tagged, tuple[str, ...]] = {}
    api_roles: tuple[str, ...] = ()
    tenant_columns: tuple[str, ...] = ("tenant_id",)
    exceptions: tuple[ExceptionFor, ...] = ()
    baseline: str = ""
