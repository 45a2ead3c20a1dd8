"""What tests of drift share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.drift import changes
from tests.support.models import database, schema

if TYPE_CHECKING:
    from generator.model.catalog import Database


def kinds(old: Database, new: Database) -> list[str]:
    """The kinds of what changed."""
    return [finding.rule for finding in changes(old, new)]


def shop(*parts: Any) -> Database:
    """A database of one schema."""
    return database(schema("shop", *parts))
