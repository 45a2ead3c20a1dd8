"""What tests of lint share."""

from __future__ import annotations

from typing import Final

from generator.lint import Options, lint
from generator.model.catalog import Database
from tests.support.models import column, database, schema, table

# No key: one error; and comments are missing.
BARE: Final = database(schema("shop", table("orders", column("id", "int8"), column("state"))))


def found(model: Database, options: Options | None = None) -> set[tuple[str, str]]:
    """Rule and subject of all findings that nothing accepts."""
    return {(f.rule, f.subject) for f in lint(model, options).findings if not f.accepted}
