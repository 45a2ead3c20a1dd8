"""Databases by size, and sites of the explorer alone, which are built in a second."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from generator.model.catalog import Database, Key, Relation, Schema
from generator.plan import Artifact, Inputs
from generator.render import render
from generator.site import Site, build_site
from generator.targets.dictionary.explorer.explorer_page import explorer_artifacts
from generator.targets.dictionary.pages import ASSETS
from tests.support.shop import column, foreign_key, name

if TYPE_CHECKING:
    from pathlib import Path

_PER_SCHEMA: Final = 100
_NAVIGATION: Final = b"title: Database\nnav:\n  - index.md\n  - Explorer: explorer.md\n"


def wide_database(tables: int) -> Database:
    """So many tables of twelve columns, a hundred to a schema; each refers to the seventh before it."""
    numbers = range(tables)
    return Database(
        schemas=tuple(
            Schema(
                name=_schema(start),
                relations=tuple(_table(each) for each in numbers[start : start + _PER_SCHEMA]),
            )
            for start in numbers[::_PER_SCHEMA]
        )
    )


def _schema(number: int) -> str:
    return f"area_{number // _PER_SCHEMA:02}"


def _table(number: int) -> Relation:
    parent = number - 7
    refers = foreign_key("parent", ("parent_id",), name(_schema(parent), f"thing_{parent:04}"))
    words = ("code", "title", "state", "amount", "quantity", "tags", "payload", "made_at")
    return Relation(
        name=f"thing_{number:04}",
        comment=f"Things of kind {number}.",
        columns=(
            column("id", "int8", not_null=True),
            *(column(word) for word in words),
            column("seen_at", "timestamptz"),
            column("parent_id", "int8"),
            column(f"special_{number % 50}"),
        ),
        primary_key=Key(name="pk", columns=("id",)),
        foreign_keys=(refers,) if parent >= 0 else (),
    )


def explorer_site(folder: Path, inputs: Inputs) -> Path:
    """Build a site of the explorer and a first page, without the pages that it links; return its page."""
    artifacts = [
        *explorer_artifacts(inputs),
        *(
            Artifact(
                path=f"assets/{asset}",
                template=f"dictionary/assets/{asset}",
                context={},
                root="docs",
            )
            for asset in ASSETS
        ),
        Artifact(path="index.md", make=lambda _: b"# Home\n", context={}, root="docs"),
        Artifact(path=".nav.yml", make=lambda _: _NAVIGATION, context={}, root="docs"),
    ]
    pages = folder / "docs"
    for (_, path), file in render({"dictionary": artifacts}).items():
        target = pages / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.data)
    site = Site(project=folder, pages=pages, diagrams=folder / "erd", out=folder / "site")
    return build_site(site).with_name("explorer.html")


def data_of(text: str) -> dict[str, Any]:
    """The value that data.js assigns."""
    _, _, assigned = text.partition("globalThis.pgscribeDatabase = ")
    value: dict[str, Any] = json.loads(assigned.rstrip().removesuffix(";"))
    return value


def planned_data(inputs: Inputs) -> str:
    """The text of data.js."""
    tree = render({"dictionary": explorer_artifacts(inputs)})
    return tree["docs", "assets/explorer/data.js"].data.decode("ascii")
