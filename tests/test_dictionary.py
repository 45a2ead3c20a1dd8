"""The pages as files: what is on them, and that names never meet."""

from __future__ import annotations

import markdown
import yaml
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.model.catalog import Argument, Database, Routine, Schema
from generator.model.types import TypeRef
from generator.plan import Inputs
from generator.render import render
from generator.targets import dictionary
from generator.targets.dictionary.markup.places import heading_anchor
from generator.tree import flaw_of, folded
from tests.support import shop


def pages(database, made=None):
    inputs = Inputs(database=database, made=made or {})
    tree = render({"dictionary": dictionary.plan(inputs, dictionary.Options(title="Our shop"))})
    assert {root for root, _ in tree} == {"docs"}
    return {path: file.data.decode() for (_, path), file in tree.items()}


def test_a_table_page_tells_what_the_catalog_knows():
    page = pages(shop.shop())["shop/tables/orders.md"]
    for heading in (
        "Columns",
        "Constraints",
        "References",
        "Indexes",
        "Triggers",
        "Row security",
    ):
        assert f"\n## {heading}\n" in page
    # What repeats the columns isn't looked for.
    for heading in ("Referred to by", "Column uses", "Definition"):
        assert f"\n## {heading} {{: data-search-exclude }}\n" in page
    assert "[<code>crm.customers.id</code>](../../crm/tables/customers.md#column-id)" in page
    assert "[<code>status</code>](../types.md#type-status)" in page
    assert "[<code>shop.touch</code>](../functions.md#function-touch)" in page
    assert "| <code>&#39;open&#39;</code> |" in page
    assert "CREATE TABLE shop.orders (" in page
    assert "Row-level security is off." in page
    assert "\n## Grants\n" not in page


def test_a_schema_without_tables_has_no_picture():
    database = shop.shop()
    types = next(each.enums for each in database.schemas if each.enums)
    made = pages(replace(database, schemas=(*database.schemas, Schema(name="words", enums=types))))
    assert "pg-erd" not in made["words/index.md"]
    assert "pg-erd" in made["shop/index.md"]


def test_tags_are_badges_and_not_prose():
    page = pages(shop.shop())["crm/tables/customers.md"]
    assert '<span class="pg-badge pg-tag">owner&#58; crm-team</span>' in page
    assert '<span class="pg-badge pg-tag">PII</span>' in page
    assert "@" not in page.split("## Definition")[0]
    clerk = "[<code>clerk</code>](../../roles.md#role-clerk)"
    assert f"| {clerk} | SELECT, UPDATE | SELECT |" in page


def test_paragraphs_of_a_comment_stay_paragraphs():
    assert "\nWhat is bought.\n\nAnd when.\n" in pages(shop.shop())["shop/index.md"]


def test_partitions_have_pages_and_no_place_in_navigation():
    made = pages(shop.shop())
    assert (
        "A partition of [<code>shop.events</code>](events.md)" in made["shop/tables/events_2025.md"]
    )
    assert '"shop/tables/events.svg"' in made["shop/tables/events_2025.md"]
    assert "events_2025" not in made[".nav.yml"]
    assert "[<code>shop.events_2025</code>](events_2025.md)" in made["shop/tables/events.md"]


def test_row_security_tells_open_tables_from_closed_ones():
    page = pages(shop.shop())["row-security.md"]
    assert (
        ">on</span> | 1 | none | none | none | [<code>clerk</code>](roles.md#role-clerk) |" in page
    )
    assert '<span class="pg-badge pg-off">off</span>' in page


def test_classification_is_grouped():
    page = pages(shop.shop())["classification.md"]
    assert "## PII {: #class-pii data-search-exclude }" in page
    assert "(crm/tables/customers.md#column-mail)" in page


def test_what_others_made_is_on_the_pages():
    made = {
        "endpoints": [
            {
                "method": "GET",
                "path": "/api/shop/orders",
                "schema": "shop",
                "summary": "List",
                "primary": ["shop.orders"],
                "related": ["crm.customers"],
                "operationId": "not shown",
            }
        ],
        "snippets": {
            "shop.orders": [
                {"title": "TypeScript", "language": "ts", "code": "type A = 1;\n\ntype B = 2;"}
            ]
        },
        "plants": ["of no use here"],
    }
    all_pages = pages(shop.shop(), made)
    assert "[<code>crm.customers</code>](crm/tables/customers.md)" in all_pages["endpoints.md"]
    assert "<code>/api/shop/orders</code>" in all_pages["shop/tables/orders.md"]
    assert (
        '=== "TypeScript"\n\n    ```ts\n    type A = 1;\n\n    type B = 2;\n    ```\n'
        in all_pages["shop/tables/orders.md"]
    )
    assert "endpoints.md" in all_pages[".nav.yml"]
    assert "endpoints.md" not in pages(shop.shop())
    # A derived endpoint of another table touches this one by name only.
    assert "## Endpoints" not in all_pages["crm/tables/customers.md"]


def test_anchors_dont_depend_on_neighbours():
    def functions(*signatures):
        routines = tuple(
            Routine(
                name="f",
                signature=signature,
                arguments=(Argument(type=TypeRef(name=signature)),) if signature else (),
            )
            for signature in signatures
        )
        page = pages(Database(schemas=(Schema(name="s", routines=routines),)))["s/functions.md"]
        return {line.rpartition("{: #")[2] for line in page.splitlines() if line.startswith("## ")}

    assert functions("int4") < functions("", "int4", "text")
    assert len(functions("", "int4", "text")) == 3


def test_hostile_names_make_fit_and_distinct_paths():
    made = pages(shop.hostile())
    assert not [path for path in made if flaw_of(path)]
    assert len({folded(path) for path in made}) == len(made)
    assert not [path for path in made if path.endswith("tables/index.md")]


def test_navigation_is_plain_data():
    made = pages(shop.hostile())
    nav = yaml.safe_load(made[".nav.yml"])
    assert nav["title"] == "Our shop"
    listed = set(_paths(nav["nav"]))
    assert listed <= set(made)
    assert {path for path in made if path.endswith(".md")} == listed


def _paths(items):
    for item in items:
        if isinstance(item, str):
            yield item
            continue
        for inner in item.values():
            yield from [inner] if isinstance(inner, str) else _paths(inner)


def test_snippet_lines_in_code_are_inert():
    body = 'BEGIN\n--8<-- "index.md"\nEND'
    routine = Routine(name="f", body=body, language="plpgsql")
    page = pages(Database(schemas=(Schema(name="s", routines=(routine,)),)))["s/functions.md"]
    assert '\n;--8<-- "index.md"\n' in page


def test_the_same_model_makes_the_same_bytes():
    assert pages(shop.hostile()) == pages(shop.hostile())


@given(st.text(alphabet="ab_-.", min_size=1, max_size=8))
def test_a_headings_anchor_is_read_as_one(name):
    """Whatever underscores a name has, beside those that its neighbours in the line have."""
    anchor = heading_anchor("type", name)
    made = markdown.markdown(f"## `_x` {{: #{anchor} }}", extensions=["attr_list"])
    assert made == f'<h2 id="{anchor}"><code>_x</code></h2>'


def test_headings_of_names_that_differ_in_underscores_have_their_own_anchors():
    names = ("a", "_a", "a_", "_a_", "__a__", "a-_b", "a_-b", "a.b", "a._b_")
    assert len({heading_anchor("type", name) for name in names}) == len(names)
