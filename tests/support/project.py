"""A small project: two schemas, and targets that need neither a server nor long."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.pipeline.project import Project, open_project
from tests.support.models import column, database, enum, foreign_key, schema, table

SHOP = database(
    schema(
        "shop",
        enum("state", "open", "closed"),
        table(
            "orders",
            column("id", "uuid", default="gen_random_uuid()"),
            column("state", "shop.state"),
            column("log", "int8", null=True),
            key=("id",),
            foreign_keys=(foreign_key("orders_log_fkey", "log", "audit.log.id"),),
        ),
    ),
    schema("audit", table("log", column("id", "int8"), key=("id",))),
)
TARGETS = ("api", "erd", "typescript")


def project(folder: Path, **overrides: Any) -> Project:
    """The project of a folder."""
    return open_project(folder, None, overrides)


def bytes_of(folder: Path) -> dict[str, bytes]:
    """All files by their paths."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
