"""With whose rights a view reads its tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from generator.model.catalog import Relation

_INVOKER: Final = "security_invoker"


def runs_as_caller(view: Relation) -> bool:
    """Whether a view reads its tables with the rights, and under the policies, of who asks it.

    Source: PostgreSQL documentation, "CREATE VIEW", security_invoker.
    """
    options = (option.partition("=") for option in view.options)
    return any(name == _INVOKER and _is_true(value) for name, _, value in options)


def _is_true(value: str) -> bool:
    """Options are stored as they were written, in any case and cut short.

    Source: PostgreSQL documentation, "Setting Parameters": on, true, yes, 1, or any unambiguous prefix of one of these.
    """
    said = value.lower()
    # "o" alone might be "off".
    return said in {"on", "1"} or (
        said != "" and ("true".startswith(said) or "yes".startswith(said))
    )
