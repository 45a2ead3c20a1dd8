"""Schemas that others wrote and that are in use, deployed as their own documentation says."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from tests.support.node import link_node_modules, node_modules, run_node

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

# Last it tells what Django itself knows of its tables, for a comparison.
_DJANGO: Final = """
import json, sys
import django
from django.apps import apps
from django.conf import settings
from django.core.management import call_command

names = "admin auth contenttypes flatpages messages redirects sessions sites".split()
settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.postgresql", **json.load(sys.stdin)}},
    INSTALLED_APPS=[f"django.contrib.{name}" for name in names],
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    SITE_ID=1,
    USE_TZ=True,
)
django.setup()
call_command("migrate", verbosity=0)

def told(field):
    target = field.remote_field and field.remote_field.model._meta.db_table
    return {"null": field.null, "length": field.max_length, "target": target or ""}

json.dump(
    {
        model._meta.db_table: {field.column: told(field) for field in model._meta.local_fields}
        for model in apps.get_models(include_auto_created=True)
    },
    sys.stdout,
)
"""

# A queue of its own table, as those have that hold much: partitions come by function, not by DDL.
_PG_BOSS: Final = """
import { PgBoss } from "pg-boss";

const boss = new PgBoss({ connectionString: process.argv[2], supervise: false, schedule: false });
boss.on("error", (error) => { throw error; });
await boss.start();
await boss.createQueue("mail");
await boss.createQueue("reports", { partition: true, deadLetter: "mail" });
await boss.stop({ graceful: false });
"""


def procrastinate(dsn: str, _folder: Path) -> None:
    """A job queue for Python: enums, a composite type, twenty functions, triggers."""
    schema = pytest.importorskip("procrastinate.schema", reason="needs procrastinate")
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(schema.SchemaManager.get_schema().encode())


def django(dsn: str, folder: Path) -> str:
    """The apps that come with Django: small tables in ``public``, keys deferred to the commit.

    Returns JSON: table, column, and Django's own word on ``null``, ``length`` and ``target``.
    """
    pytest.importorskip("django", reason="needs django")
    keys = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host"}
    keys["PORT"] = "port"
    given = conninfo_to_dict(dsn)
    done = subprocess.run(
        [sys.executable, "-c", _DJANGO],
        cwd=folder,
        input=json.dumps({key: given[name] for key, name in keys.items() if name in given}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def graphile_worker(dsn: str, folder: Path) -> None:
    """A job queue for Node: renamed tables, underscored names, row security, partial indexes."""
    cli = node_modules() / "graphile-worker" / "dist" / "cli.js"
    done = run_node([cli, "--schema-only", "-c", dsn], folder)
    assert done.returncode == 0, done.stderr


def pg_boss(dsn: str, folder: Path) -> None:
    """A job queue for Node: partitions, one of which a function makes for a single queue."""
    link_node_modules(folder)
    (folder / "start.mjs").write_text(_PG_BOSS)
    done = run_node(["start.mjs", dsn], folder)
    assert done.returncode == 0, done.stderr


DEPLOY: Final[Mapping[str, Callable[[str, Path], str | None]]] = {
    deploy.__name__: deploy for deploy in (procrastinate, django, graphile_worker, pg_boss)
}
"""By name, what deploys a schema into an empty database, with an empty folder to work in."""
