"""The pages about the whole database: which are made, that they lead somewhere, and that they stay small."""

from __future__ import annotations

import posixpath
import re

import pytest
import yaml

from generator.model.annotations import Annotations
from generator.model.catalog import Database, Grant, Index, IndexKey, Relation, Role, Schema
from generator.targets.dictionary.database.across import HEADING
from tests.support import deployed, shop
from tests.support.grids import pages, sections, shown, targets, told
from tests.support.models import column, database, foreign_key, schema, table

LINK = re.compile(r"\]\(([^)\s]*)\)")
ANCHOR = re.compile(r'\{: #(\S+)[^}]* \}|<span id="([^"]*)">')
# What the headings of table pages are called by the site builder itself.
BY_BUILDER = {"row-security", "partitions", "columns", "indexes"}
MADE = {
    "findings": [
        {
            "rule": text,
            "level": "error",
            "object": text,
            "relation": text,
            "message": text,
            "mend": text,
            "accepted": text if number % 2 else "",
        }
        for number, text in enumerate(shop.HOSTILE_TEXTS)
    ],
    "rules": [{"id": "one-rule", "title": "<b>*", "level": "info", "help": "[x](y)"}],
    "tenant_columns": ["tenant_id"],
}


def wide(found):
    """The pages that the navigation lists below the heading, by their titles."""
    nav = yaml.safe_load(found[".nav.yml"])["nav"]
    (members,) = [item[HEADING] for item in nav if isinstance(item, dict) and HEADING in item]
    return {title: path for item in members for title, path in item.items()}


@pytest.fixture(scope="module")
def thorbis(pg18, shared_database):
    model = deployed.model(deployed.deploy("thorbis", pg18, shared_database))
    return pages(model, {"findings": [], "rules": [], "endpoints": []})


def test_the_overview_lists_them_with_their_questions(thorbis):
    rows = sections(thorbis["index.md"])["across"]
    listed = {shown(row["Page"]): targets(row["Page"])[0] for row in rows}
    assert wide(thorbis).items() <= listed.items()
    questions = {shown(row["Page"]): shown(row["The question it answers"]) for row in rows}
    assert all(questions[title].endswith("?") for title in wide(thorbis))


def test_an_empty_database_has_few_pages_and_no_dead_ends():
    found = pages(Database())
    assert set(wide(found)) == {"Changes"}
    assert not [path for path in found if path.endswith("/index.md")]
    assert not dead_ends(found)


def test_an_empty_schema_is_told():
    found = pages(database(schema("s")))
    assert set(wide(found)) == {"Changes", "Orphans", "Status"}
    assert told(found["status.md"], "structure")[0]["State"] == "missing"


@pytest.mark.parametrize(
    ("title", "model"),
    [
        ("Grants", database(schema("s", table("t", column("a", "int4"))))),
        ("Classification", database(schema("s", table("t", column("a", "int4"))))),
        ("Endpoints", shop.shop()),
        ("Partitions", database(schema("s", table("t", column("a", "int4"))))),
        ("Index strategy", database(schema("s", table("t", column("a", "int4"))))),
        ("Row security", database(schema("s"))),
        ("Naming and lint", shop.shop()),
        ("Glossary", shop.shop()),
        ("Relations across schemas", database(schema("s"), schema("t"))),
    ],
)
def test_a_page_with_nothing_to_say_isnt_made(title, model):
    assert title not in wide(pages(model))


def test_the_glossary_is_made_of_annotations():
    found = pages(shop.shop(), annotations=Annotations(glossary={"SKU": "A kind of thing."}))
    assert told(found["glossary.md"], "terms") == [{"Term": "SKU", "Meaning": "A kind of thing."}]


@pytest.mark.parametrize("make", [shop.shop, shop.hostile])
def test_every_link_of_theirs_leads_somewhere(make):
    found = pages(make(), MADE)
    assert not dead_ends(found)


def test_every_link_of_the_demo_leads_somewhere(thorbis):
    assert not dead_ends(thorbis)


def dead_ends(found):
    anchors = {
        path: {one or other for one, other in ANCHOR.findall(page)} | BY_BUILDER
        for path, page in found.items()
    }
    missing = []
    for path in (*wide(found).values(), "index.md"):
        for link in LINK.findall(found[path]):
            target, _, anchor = link.partition("#")
            place = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
            place = place if target else path
            if place not in found or (anchor and anchor not in anchors[place]):
                # The map's own parameters aren't anchors.
                missing += [] if place == "explorer.md" else [(path, link)]
    return missing


def test_anchors_are_used_once():
    found = pages(shop.hostile(), MADE)
    for path in wide(found).values():
        anchors = [one or other for one, other in ANCHOR.findall(found[path])]
        assert len(anchors) == len(set(anchors)), path


def test_hostile_texts_stay_in_their_cells():
    found = pages(shop.hostile(), MADE)
    for path in wide(found).values():
        for rows in sections(found[path]).values():
            widths = {len(row) for row in rows}
            assert len(widths) <= 1, path
        assert "<script" not in found[path]
        assert "<img" not in found[path]


def test_large_databases_are_told_in_short():
    def relation(number):
        return Relation(
            name=f"t{number}",
            columns=(column("a", "int4", comment=f"@classification C{number % 3}"),),
            grants=(Grant(role="clerk", privileges=("SELECT",)),),
            indexes=(Index(name=f"i{number}", keys=(IndexKey(column="a"),)),),
        )

    many = Schema(
        name="s",
        relations=tuple(relation(number) for number in range(2000)),
        grants=(Grant(role="clerk", privileges=("USAGE",)),),
    )
    found = pages(Database(schemas=(many,), roles=(Role(name="clerk"),)), MADE)
    for path in wide(found).values():
        assert len(found[path]) < 300_000, path
    assert "And 1850 more" in found["index-strategy.md"]
    assert "And 1800 more" in found["grants.md"]
    assert "And 1800 more" in found["row-security.md"]


def test_many_roles_are_a_list_and_not_a_wide_table():
    names = [f"role_{number:02}" for number in range(40)]
    granted = Relation(
        name="t",
        columns=(column("a", "int4"),),
        grants=tuple(Grant(role=name, privileges=("SELECT",)) for name in names[:30]),
    )
    model = Database(
        schemas=(Schema(name="s", relations=(granted,)),),
        roles=tuple(Role(name=name) for name in names),
    )
    (row,) = told(pages(model)["grants.md"], "schema-s")
    assert set(row) == {"Name", "Roles and what they hold"}
    assert row["Roles and what they hold"].split().count("r") == 30


def test_privileges_of_newer_servers_are_spelled_out():
    granted = Relation(
        name="t",
        columns=(column("a", "int4"),),
        grants=(
            Grant(role="clerk", privileges=("SELECT", "TELEPORT"), grantable=("SELECT",)),
            Grant(role="", privileges=()),
        ),
    )
    (row,) = told(
        pages(Database(schemas=(Schema(name="s", relations=(granted,)),)))["grants.md"], "schema-s"
    )
    assert (row["clerk"], row["(owner)"]) == ("r* TELEPORT", "none")


def test_relations_across_schemas_are_cut_with_a_count():
    keys = tuple(foreign_key(f"t{number}", "core.tenants") for number in range(160))
    referring = table(
        "events", *(column(each.columns[0], "int8") for each in keys), foreign_keys=keys
    )
    tenants = table("tenants", column("id", "int8"), key=("id",))
    page = pages(database(schema("core", tenants), schema("app", referring)))["cross-schema.md"]
    assert len(sections(page)["schema-app"]) == 150
    assert "And 10 more&#58; each table&#39;s own page has its own." in page
