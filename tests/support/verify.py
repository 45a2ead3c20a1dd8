"""`pgscribe verify` in a small project: what it verifies, and what it tells."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING, Final

from generator.pipeline.making import generate
from generator.pipeline.progress import Silent
from generator.pipeline.project import open_project
from generator.pipeline.reading import read_database
from generator.pipeline.verifying import verify
from tests.support.node import node_modules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from generator.pipeline.project import Project
    from generator.verify import Report

SHOP: Final = """
CREATE SCHEMA shop;
CREATE TYPE shop.state AS ENUM ('open', 'closed', '');
CREATE TYPE shop.size AS (width numeric(6, 2), unit text);
CREATE TABLE shop.orders (
    id int PRIMARY KEY, state shop.state NOT NULL, note text, labels text[] NOT NULL,
    size shop.size, data jsonb, total numeric NOT NULL, at timestamptz NOT NULL, bits bytea,
    paid boolean NOT NULL, priority text NOT NULL CHECK (priority IN ('low', 'high')));
CREATE TABLE shop.lines (
    order_id int REFERENCES shop.orders, "line no" int, amount bigint NOT NULL,
    PRIMARY KEY (order_id, "line no"));
CREATE TABLE shop.notes (body text);
CREATE TABLE shop.nothing (id int PRIMARY KEY, body text);
CREATE VIEW shop.overview AS
    SELECT o.id, o.state, l.amount FROM shop.orders AS o LEFT JOIN shop.lines AS l ON l.order_id = o.id;
INSERT INTO shop.orders VALUES
    (1, 'open', NULL, '{a,NULL}', (1.50, 'm'), '{"a": [1, null]}', 0.10, 'infinity', NULL, true, 'low'),
    (2, 'closed', 'n', '{}', NULL, 'null', 'NaN', '2026-01-02 03:04:05+06', '\\x00ff', false, 'high'),
    (3, '', '', '{{x},{y}}', (NULL, NULL), NULL, 1e30, '0044-03-15 BC', '', false, 'low');
INSERT INTO shop.lines VALUES (1, 1, 9007199254740993), (1, 2, -1);
INSERT INTO shop.notes VALUES ('one'), (NULL), ('three');
"""


def give_tools(folder: Path, compiler: str) -> None:
    """What a project has: the compiler and the driver in its node_modules, in place of any other."""
    modules = folder / "node_modules"
    if modules.exists():
        shutil.rmtree(modules)
    (modules / ".bin").mkdir(parents=True)
    for package in node_modules().iterdir():
        if not package.name.startswith("."):
            (modules / package.name).symlink_to(package)
    (modules / ".bin" / "tsc").symlink_to(node_modules() / compiler / "bin" / "tsc")


def generate_into(
    folder: Path, dsn: str, targets: Sequence[str] = ("pydantic", "typescript", "api")
) -> None:
    """Write what is verified."""
    opened = project_in(folder)
    generate(opened, read_database(dsn, opened.config, Silent()), list(targets))


def project_in(folder: Path) -> Project:
    """The project with its output in this folder."""
    return open_project(folder, None, {"out": folder / "output", "docs_dir": folder / "docs"})


def run(folder: Path, dsn: str, limit: int | None = None) -> Report:
    """Verify the project of this folder."""
    return verify(project_in(folder), dsn, limit)


def change(path: Path, pattern: str, by: str) -> None:
    """Change the one place of a file that the pattern finds."""
    text = path.read_text("utf-8")
    changed, count = re.subn(pattern, by, text, count=1, flags=re.MULTILINE)
    assert count == 1, pattern
    path.write_text(changed, "utf-8")


def told(report: Report) -> list[tuple[str, str, str, str]]:
    """The violations as place, column, key and check."""
    return [(each.place, each.column, each.key, each.check) for each in report.violations]
