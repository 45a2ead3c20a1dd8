"""Pages of named queries: what they show of plans, and that nothing in a query or a plan is more than text."""

from __future__ import annotations

import html
import re

import pytest
from msgspec.structs import replace

from generator.model.plans import (
    IndexUse,
    Measured,
    Plans,
    QueryPlan,
    SequentialScan,
    Step,
)
from generator.model.queries import Parameter, Query
from generator.plan import Inputs
from generator.render import render
from generator.site import build_site
from generator.targets import dictionary
from tests.support import shop
from tests.support.deployed import relation_named
from tests.support.site import pages_of, write_project

ORDERS = "shop.orders"
OPEN = Query(
    name="open_orders",
    purpose="What is still to be sent.",
    text="SELECT id FROM shop.orders WHERE status = $1",
    statement="SELECT id FROM shop.orders WHERE status = ($1::text)",
    parameters=(Parameter(name="$1", type="text", meaning="The status.", example="open"),),
    indexes=("orders_status", "magic"),
)


def plan_of(query: Query, **facts) -> QueryPlan:
    return QueryPlan(digest=query.digest, **{"reads": (ORDERS,), **facts})


def made(*queries: Query, **plans: QueryPlan):
    return {"queries": queries, "plans": Plans(server=18, queries=plans)}


def pages(database, values):
    inputs = Inputs(database=database, made=values)
    tree = render({"dictionary": dictionary.plan(inputs, dictionary.Options())})
    return {path: file.data.decode() for (_, path), file in tree.items()}


def page_of(query: Query, plan: QueryPlan) -> str:
    return html.unescape(
        pages(shop.shop(), made(query, **{query.name: plan}))[f"query-{query.name}.md"]
    )


def test_a_page_shows_the_indexes_of_the_plan_and_those_it_was_written_for():
    name = relation_named(shop.shop(), "orders").indexes[0].name
    query = replace(OPEN, indexes=(name, "magic"))
    plan = plan_of(
        query,
        plan=Step(
            label="Index Scan", relation=ORDERS, index=name, details={"Index Cond": "(a = $1)"}
        ),
        indexes=(IndexUse(relation=ORDERS, index=name),),
    )
    page = page_of(query, plan)
    link = f"[<code>{name}</code>](shop/tables/orders.md#index-"
    assert page.count(link) == 2
    assert re.search(
        r"<code>magic</code> \|.*\| <span class=\"pg-badge pg-alarm\">not used</span>", page
    )
    assert "by indexes alone" in page
    assert "Index Cond: <code>(a = $1)</code>" in page
    assert "| <code>$1</code> | <code>text</code> | The status. | <code>open</code> |" in page
    assert "As PostgreSQL 18 plans it" in page


@pytest.mark.parametrize(
    ("scan", "verdict", "alarmed"),
    [
        (SequentialScan(relation=ORDERS, filter="(x)"), "no index serves", True),
        (SequentialScan(relation=ORDERS), "all rows are wanted", False),
        (
            SequentialScan(relation=ORDERS, indexes=(IndexUse(relation=ORDERS, index="i"),)),
            "an index could serve",
            False,
        ),
    ],
)
def test_a_table_that_is_read_as_a_whole_is_flagged(scan, verdict, alarmed):
    step = Step(label="Seq Scan", relation=ORDERS, alias="o")
    page = page_of(OPEN, plan_of(OPEN, plan=step, scans=(scan,)))
    assert "## Tables read as a whole" in page
    assert verdict in page
    assert ("a scan without an index" in page) is alarmed
    assert (f'<span class="pg-badge pg-{"alarm" if alarmed else "kind"}">Seq Scan</span>') in page


def test_a_tree_folds_partitions_that_are_read_in_one_way():
    database = shop.shop()
    parts = [
        f"{schema.name}.{each.name}"
        for schema in database.schemas
        for each in schema.relations
        if each.partition_of
    ]
    assert parts
    same = tuple(
        Step(label="Seq Scan", relation=parts[0], details={"Filter": f"(t_{n})"}) for n in range(5)
    )
    page = page_of(OPEN, plan_of(OPEN, plan=Step(label="Append", steps=same)))
    assert page.count("Seq Scan") == 1
    assert "    - and 4 more partitions in the same way" in page


def test_rows_are_shown_where_the_query_was_run():
    inner = Step(label="Sort", measured=Measured(rows=0, loops=0))
    step = Step(
        label="Nested Loop", measured=Measured(rows=2.5, loops=3, removed=4), steps=(inner,)
    )
    page = page_of(OPEN, plan_of(OPEN, plan=step))
    assert "2.5 rows, 3 times, 4 left out" in page
    assert "never run" in page
    assert "ran it with the examples" in page


def test_what_stands_in_the_way_of_a_plan_is_told():
    never = pages(shop.shop(), made(OPEN))
    assert "Nobody has asked the server" in never["query-open_orders.md"]
    assert "never explained" in never["queries.md"]
    failed = page_of(OPEN, plan_of(OPEN, error='relation "x" does not exist', reads=()))
    assert 'The server can\'t plan it: relation "x" does not exist' in failed
    assert "## Plan" not in failed
    stale = QueryPlan(digest="old", plan=Step(label="Result"))
    assert "was reworded since its plan was made" in page_of(OPEN, stale)


def test_tables_say_which_queries_read_them():
    database = shop.shop()
    found = pages(database, made(OPEN, open_orders=plan_of(OPEN, plan=Step(label="Result"))))
    assert "[open_orders](../../query-open_orders.md)" in found["shop/tables/orders.md"]
    assert "open_orders" not in found["crm/tables/customers.md"]
    assert '"Named queries":' in found[".nav.yml"]


def test_without_queries_there_is_no_page_of_them():
    found = pages(shop.shop(), {})
    assert not [path for path in found if path.startswith("quer")]
    assert "Named queries" not in found[".nav.yml"]


def test_queries_of_any_name_have_pages_of_their_own():
    names = sorted({"a", "A", "index", "../x", "con", *shop.HOSTILE_TEXTS})
    found = pages(
        shop.hostile(),
        made(*(Query(name=name, text="SELECT 1", statement="SELECT 1") for name in names)),
    )
    assert len([path for path in found if path.startswith("query-")]) == len(names)
    assert all("/" not in path for path in found if path.startswith("query-"))


@pytest.mark.filterwarnings("default")
def test_hostile_text_in_queries_and_plans_stays_text(tmp_path):
    """In every place that text of a query, of the server or of the database reaches."""
    queries, plans = [], {}
    for number, text in enumerate(shop.HOSTILE_TEXTS):
        query = Query(
            name=f"{text} {number}",
            purpose=text,
            text=text,
            statement=text,
            parameters=(Parameter(name=":x", type=text, meaning=text, example=text),),
            indexes=(text,),
        )
        steps = Step(
            label=text,
            relation=text,
            alias=text,
            index=text,
            source=text,
            part=text,
            details={text: text},
            steps=(Step(label="Seq Scan", source=text, relation=ORDERS, index=text),),
        )
        use = IndexUse(relation=text, index=text)
        plans[query.name] = QueryPlan(
            digest=text,
            error=text if number % 2 else "",
            plan=steps,
            reads=(text, ORDERS),
            indexes=(use,),
            scans=(SequentialScan(relation=text, alias=text, filter=text, indexes=(use,)),),
        )
        queries.append(query)
    site = write_project(tmp_path, shop.shop(), made(*queries, **plans))
    build_site(site)
    built = pages_of(site.out)
    others = [page for path, page in built.items() if "/tables/" not in path and "quer" not in path]
    usual = set.union(*(page.tags for page in others)) | {"blockquote", "br", "ul", "li"}
    pages_of_queries = {path: page for path, page in built.items() if path.startswith("quer")}
    assert len(pages_of_queries) == len(queries) + 1
    assert not any(page.handlers for page in built.values())
    for path, page in pages_of_queries.items():
        assert page.tags <= usual, path
        assert not [url for url in page.links + page.loaded if ":" in url.split("/")[0]], path
