"""Endpoints that people declare, and the page that lists all of them."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from markdown import markdown
from openapi_spec_validator import validate

from generator.errors import ConfigError
from generator.model.annotations import Annotations, DeclaredEndpoint
from generator.model.catalog import Grant, Index, IndexKey, Policy
from generator.targets import api
from tests.support import models as m
from tests.support.openapi import document, endpoint_map, files

HS = m.database(
    m.schema(
        "hs",
        m.table("invoices", m.column("id", "uuid", default="x()"), m.column("order_id", "uuid"),
                key=("id",), foreign_keys=(m.foreign_key("order_id", "hs.work_orders"),)),
        m.table("work_orders", m.column("id", "uuid", default="x()"), key=("id",)),
        m.table("parts", m.column("a", "int4"), m.column("b", "int4"), key=("a", "b")),
    )
)  # fmt: skip


def declare(method, path, name="it", primary=("hs.invoices",), **facts):
    return DeclaredEndpoint(method=method, path=path, name=name, primary=primary, **facts)


def test_a_declaration_annotates_the_route_it_names():
    declared = declare(
        "PUT", "/api/hs/work-orders/{number}", "update_order",
        ("hs.work_orders", "hs.parts"), related=("hs.invoices",), notes="Audited.",
    )  # fmt: skip
    found = endpoint_map(HS, declared)[("PUT", "/api/hs/work-orders/{id}")]
    assert found["kind"] == "derived"
    assert found["operationId"] == "hs_workOrders_upsert"
    assert found["declared"] == "update_order"
    assert found["primary"] == ["hs.work_orders", "hs.parts"]
    assert found["related"] == ["hs.invoices"]
    assert found["notes"] == ["Audited."]
    made = document(HS, Annotations(endpoints=(declared,)))
    operation = made["paths"]["/api/hs/work-orders/{id}"]["put"]
    assert operation["x-notes"] == ["Audited."]
    assert operation["x-related-tables"] == ["hs.invoices"]


def test_foreign_keys_tell_the_related_tables_otherwise():
    found = endpoint_map(HS)
    assert found[("GET", "/api/hs/work-orders")]["related"] == []
    assert found[("POST", "/api/hs/work-orders")]["related"] == []
    assert found[("DELETE", "/api/hs/work-orders/{id}")]["related"] == ["hs.invoices"]
    assert found[("POST", "/api/hs/invoices")]["related"] == ["hs.work_orders"]
    assert found[("DELETE", "/api/hs/invoices/{id}")]["related"] == []


def test_a_declaration_beyond_the_tables_is_an_operation_of_its_own():
    declared = declare("GET", "/api/hs/invoices/{number}/pdf", "invoice_pdf", summary="As PDF")
    made = document(HS, Annotations(endpoints=(declared,)))
    validate(made)
    item = made["paths"]["/api/hs/invoices/{number}/pdf"]
    assert item["get"]["operationId"] == "hs_invoicePdf"
    assert "501" in item["get"]["responses"]
    # It lies below a row's own path, so its parameter is of that key's type.
    assert item["parameters"][0]["schema"] == {"type": "string", "format": "uuid"}


def test_a_declaration_on_a_known_path_takes_over_its_parameters():
    table = m.table("t", m.column("id", "int4"), key=("id",))
    declared = declare("POST", "/api/a/t/{number}", primary=("a.t",))
    found = endpoint_map(m.database(m.schema("a", table)), declared)
    assert found[("POST", "/api/a/t/{id}")]["kind"] == "declared"


def test_declared_paths_come_before_the_parameter_they_would_match():
    declared = declare("GET", "/api/hs/invoices/overdue")
    order = [path for method, path in endpoint_map(HS, declared) if method == "GET"]
    assert order.index("/api/hs/invoices/overdue") < order.index("/api/hs/invoices/{id}")


@pytest.mark.parametrize(
    ("declared", "told"),
    [
        ([("GET", "/api/x/{a}/c"), ("GET", "/api/x/b/{d}")], "neither is the more specific"),
        ([("GET", "/api/hs/parts/{x}/7")], None),
        ([("GET", "/api/hs/{x}/7/8")], "neither is the more specific"),
        ([("GET", "/api/x/{a}"), ("GET", "/api/x/{b}")], "declared twice"),
        ([("GET", "/api/x/{a}"), ("POST", "/api/x/{b}")], None),
        ([("GET", "/api/x/{a}"), ("GET", "/api/x/b")], None),
        ([("GET", "/api/x/{a}"), ("GET", "/api/x/{a}/b")], None),
        ([("GET", "api/x")], "is no path"),
        ([("GET", "/api/x/")], "is no path"),
        ([("GET", "/api//x")], "is no path"),
        ([("GET", "/api/../x")], "is no path"),
        ([("GET", "/api/x?y")], "is no path"),
        ([("GET", "/api/{a}{b}")], "is no path"),
        ([("GET", "/api/{a}/{a}")], "is no path"),
        ([("GET", "/api/%2e")], "is no path"),
        ([("GET", "/api/x\n")], "is no path"),
    ],
)
def test_contradictions_are_told(declared, told):
    endpoints = tuple(declare(*one, name=f"n{n}") for n, one in enumerate(declared))
    if told is None:
        validate(document(HS, Annotations(endpoints=endpoints)))
        return
    with pytest.raises(ConfigError, match=told):
        api.endpoint_map(HS, Annotations(endpoints=endpoints), api.Options())


@pytest.mark.parametrize("primary", [(), ("invoices",), (".x",), ("hs.",)])
def test_a_declaration_names_its_tables(primary):
    declared = Annotations(endpoints=(declare("GET", "/api/x", primary=primary),))
    with pytest.raises(ConfigError):
        api.endpoint_map(HS, declared, api.Options())


@pytest.mark.parametrize("facts", [{"primary": ("hs.nope",)}, {"related": ("hs.nope",)}])
@pytest.mark.parametrize("path", ["/api/x", "/api/hs/invoices"])
def test_a_table_that_is_not_there_is_told_with_its_endpoint(path, facts):
    declared = Annotations(endpoints=(declare("GET", path, **facts),))
    with pytest.raises(ConfigError, match=r"endpoint 'it' names 'hs\.nope', which is no table"):
        api.endpoint_map(HS, declared, api.Options())


def test_a_table_may_be_in_a_schema_that_was_left_out():
    lent = m.database(*HS.schemas, m.schema("types", m.enum("state", "open")))
    declared = declare("GET", "/api/x", related=("billing.payments", "types.log"))
    found = endpoint_map(lent, declared)[("GET", "/api/x")]
    assert found["related"] == ["billing.payments", "types.log"]


def test_two_declarations_cannot_share_a_name():
    declared = Annotations(endpoints=(declare("GET", "/api/x"), declare("GET", "/api/y")))
    with pytest.raises(ConfigError, match="hs_it"):
        api.endpoint_map(HS, declared, api.Options())


# ---- the page ----


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen = []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, tuple(attrs)))


@pytest.mark.parametrize(
    "text",
    ["a | b", "<script>x</script>", "`x`", "[x](javascript:y)", "line\n\n# two", "{{ 7*7 }}"],
)
def test_the_page_shows_hostile_text_as_text(text):
    def page(name, notes):
        table = m.table(
            name,
            m.column("id", "int4", grants=(Grant(role=name, privileges=("SELECT",)),)),
            key=("id",),
            row_security=True,
            policies=(Policy(name=name),),
            indexes=(Index(name=name, keys=(IndexKey(column="id"),)),),
        )
        database = m.database(m.schema(name, table))
        declared = DeclaredEndpoint(
            method="GET", path="/api/own", name="n", primary=(f"{name}.{name}",), notes=notes
        )
        made = files(database, Annotations(endpoints=(declared,)))["api/endpoints.md"].decode()
        tags = Tags()
        tags.feed(markdown(made, extensions=["tables", "attr_list", "md_in_html"]))
        return tags.seen

    # Both paths sort behind the declared one.
    assert page(f"z{text}", text) == page("z", "plain")
