"""PostgreSQL, uvicorn and the TypeScript client on Node drive every relation of the demo, through every verb it has.

What is to be done is worked out from the model, and from what a superuser sees (tests/support/api_plan.py); the program
on Node knows no table.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Final

import msgspec
import pytest

from generator import naming
from generator.model.types import QualifiedName
from tests.support import api, api_thorbis
from tests.support.api_copies import RULES
from tests.support.api_plan import plan
from tests.support.deployed import sources
from tests.support.node import run_node
from tests.support.typescript import compile_folder, write

pytestmark = pytest.mark.soak

NODE: Final = Path(__file__).parent / "node"
PROGRAM: Final = ("client_thorbis.ts", "client_plan.ts", "client_checks.ts")
# What a method is on all rows, and on one.
METHODS: Final = {
    "get": ("list", "get"),
    "post": ("create", ""),
    "put": ("", "upsert"),
    "patch": ("", "update"),
    "delete": ("", "delete"),
}


@pytest.fixture(scope="module")
def thorbis(pg18, shared_database, tmp_path_factory):
    dsn = shared_database(pg18, *sources("thorbis"), "-- written to by test_client_thorbis")
    with api_thorbis.serve(pg18, dsn, tmp_path_factory.mktemp("thorbis")) as thorbis:
        yield thorbis


@pytest.fixture(scope="module")
def steps(thorbis):
    return {each.relation: each for each in plan(thorbis)}


def contract(thorbis):
    """The verbs of each relation, as the contract has them."""
    document = json.loads((thorbis.folder / "openapi.json").read_bytes())
    found = {}
    for path, item in document["paths"].items():
        operations = {method: item[method] for method in METHODS if method in item}
        names = {operation["x-pg-table"] for operation in operations.values()}
        (name,) = names
        on_rows = "{" in path
        found.setdefault(name, set()).update(METHODS[method][on_rows] for method in operations)
    return found


def verbs_of_the_contract(thorbis):
    """A module that compiles when each relation of the client has just these operations."""
    lines = [
        'import type { Client } from "./api/client/index.js";',
        "type Same<A, B> = [A, B] extends [B, A] ? true : false;",
        "export const relations: readonly true[] = [",
    ]
    for name, verbs in contract(thorbis).items():
        schema, relation = (naming.camel_case(part) for part in name.split("."))
        operations = " | ".join(json.dumps(each) for each in sorted(verbs | {"iterate"}))
        member = f'Client["{schema}"]["{relation}"]'
        lines.append(f"  true satisfies Same<keyof {member}, {operations}>,")
    return "\n".join([*lines, "];"])


@pytest.fixture(scope="module")
def driven(thorbis, steps, tmp_path_factory):
    """What was done with each relation."""
    folder = tmp_path_factory.mktemp("client")
    shutil.copytree(thorbis.folder / "client", folder / "api" / "client")
    claims = {"tenant_id": thorbis.tenants[0], "user_id": thorbis.user}
    settings = {
        "baseUrl": thorbis.service.url,
        "tokens": json.dumps({role: api.token(role, **claims) for role in api_thorbis.ROLES}),
        "plan": msgspec.json.encode(list(steps.values())).decode(),
    }
    lines = [
        f"export const {name}: string = {json.dumps(text)};" for name, text in settings.items()
    ]
    made = {name: (NODE / name).read_text("utf-8") for name in PROGRAM}
    made |= {"settings.ts": "\n".join(lines), "verbs.ts": verbs_of_the_contract(thorbis)}
    write(folder, made)
    emitted = {"noEmit": False, "rootDir": ".", "outDir": "made"}
    assert compile_folder(folder, "typescript7", "nodenext", **emitted) == ""
    done = run_node(["made/client_thorbis.js"], folder)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_every_relation_does_what_it_says(driven):
    assert {name: each["failure"] for name, each in driven.items() if each["failure"]} == {}


def test_every_relation_of_the_contract_was_driven_through_every_verb_it_has(
    thorbis, steps, driven
):
    expected = contract(thorbis)
    assert len(expected) > 45
    assert driven.keys() == steps.keys() == expected.keys()
    for name, verbs in expected.items():
        of, done = steps[name], driven[name]["done"]
        never = {"create"} if of.never else set()
        assert set(of.verbs) == verbs, name
        # What nobody may is among the refusals, for each of the roles.
        assert verbs.intersection(done) == set(of.roles) - never, name
        told = [f"{each.role} {each.verb}" for each in of.refusals]
        assert driven[name]["refused"] == told, name
        nobodys = {verb for verb in verbs if verb not in of.roles}
        assert all(told.count(f"{role} {verb}") for verb in nobodys for role in api_thorbis.ROLES)


def test_all_that_was_due_was_done(driven, steps):
    done = Counter()
    for name, report in driven.items():
        of, counted = steps[name], Counter(report["done"])
        done.update(counted)
        lives = {"update", "upsert", "delete"} & of.roles.keys()
        assert counted["conflict"] == len(of.conflicts), name
        assert counted["gone"] == counted["delete"] == ("delete" in of.roles), name
        assert counted["stale"] >= len(lives), name
        assert counted["unruly"] == (of.unruly is not None), name
        assert counted["page"] or of.visible < 2, name
    assert RULES.keys() <= {
        QualifiedName(schema=schema, name=relation)
        for schema, _, relation in (name.partition(".") for name in driven)
    }
    assert min(done[verb] for verb in ("create", "update", "upsert", "delete")) > 25, done
    assert min(done["list"], done["get"]) > 40, done
    assert done["page"] > 150, done
    assert done["conflict"] > 50, done
    assert done["stale"] > 120, done
    assert done["unruly"] == len(RULES), done
    assert sum(len(report["refused"]) for report in driven.values()) > 600
    assert [name for report in driven.values() for name in report["unmet"]] == []
