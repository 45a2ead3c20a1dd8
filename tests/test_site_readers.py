"""Three readers with five questions each: answered in three clicks from the front page, or by one search.

The questions are those of the demo's specification; what is asked for was checked against its SQL.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest


@dataclass
class Question:
    reader: str
    asks: str
    # The texts of the links to click, or what to search for and, in its result, the page to go to.
    clicks: tuple[str, ...] = ()
    search: tuple[str, str] = ("", "")
    # In the row or the section with this id, all of these stand.
    at: str = ""
    answer: tuple[str, ...] = ()


DATABASE = "The example"
QUESTIONS = (
    Question(
        reader="engineer",
        asks="What breaks if hs.customers.email goes?",
        clicks=(DATABASE, "hs", "customers"),
        at="uses-email",
        answer=("chk_hs_customers_reachable", "uk_hs_customers_business_email"),
    ),
    Question(
        reader="engineer",
        asks="Which index serves the work-order list?",
        clicks=(DATABASE, "hs", "work_orders"),
        at="index-idx_hs_work_orders_business_scheduled",
        answer=("finds rows by business_id, then scheduled_at",),
    ),
    Question(
        reader="engineer",
        asks="What does POST /api/rest/orders touch?",
        clicks=(DATABASE, "rest", "orders"),
        at="endpoints",
        answer=("POST", "/api/rest/orders", "rest.order_items", "rest.menu_items"),
    ),
    Question(
        reader="engineer",
        asks="Which states can a work order have?",
        search=("work_order_status_enum", "hs/types.html"),
        at="type-work_order_status_enum",
        answer=("SCHEDULED", "COMPLETED"),
    ),
    Question(
        reader="engineer",
        asks="What is recorded by itself when a work order changes?",
        clicks=(DATABASE, "hs", "work_orders"),
        at="trigger-record_work_order_change",
        answer=("hs.record_work_order_change",),
    ),
    Question(
        reader="analyst",
        asks="Where are events older than a month?",
        clicks=(DATABASE, "Partitions"),
        at="table-system_core-system_events",
        answer=("from 2026-01-01 to before 2026-02-01", "system_core.system_events_default"),
    ),
    Question(
        reader="analyst",
        asks="How do I get from an invoice to its customer?",
        clicks=(DATABASE, "hs", "invoices"),
        at="references",
        answer=("customer_id", "hs.customers"),
    ),
    Question(
        reader="analyst",
        asks="Of what is the monthly revenue made?",
        clicks=(DATABASE, "tenant_mgmt", "monthly_revenue"),
        answer=("auto.repair_orders", "hs.invoices", "rest.orders"),
    ),
    Question(
        reader="analyst",
        asks="What is meant by an identity?",
        clicks=(DATABASE, "Glossary"),
        at="terms",
        answer=("A person who can sign in: a row of auth.users",),
    ),
    Question(
        reader="analyst",
        asks="Which tables hold what is owed or paid?",
        clicks=(DATABASE, "Money"),
        answer=("hs.invoices", "rest.payments", "tenant_mgmt.tenant_billing_history"),
    ),
    Question(
        reader="auditor",
        asks="Who may read banking.accounts.account_number, and how is it protected?",
        search=("account_number", "banking/tables/accounts.html"),
        at="column-account_number",
        answer=("RESTRICTED", "encryption: Column-level", "Not readable through the API"),
    ),
    Question(
        reader="auditor",
        asks="Which roles read a bank account of an employee, and under which regulations is it?",
        clicks=(DATABASE, "Classification"),
        at="class-restricted",
        answer=("payroll.employees.bank_account_number", "GDPR, PCI DSS", "payment_service_role"),
    ),
    Question(
        reader="auditor",
        asks="Which granted tables show all their rows?",
        clicks=(DATABASE, "Row security"),
        at="open",
        answer=("system_core.feature_flags",),
    ),
    Question(
        reader="auditor",
        asks="What may a technician do?",
        clicks=(DATABASE, "technician_role"),
        at="role-technician_role",
        answer=("hs",),
    ),
    Question(
        reader="auditor",
        asks="Is every table that has to be audited audited?",
        clicks=(DATABASE, "Status"),
        at="isolation-and-access",
        answer=("Tables marked as audited whose changes a trigger records", "5 of 5"),
    ),
)
LINK = """
(text) => {
  const found = [".md-content a", ".md-nav a"]
    .flatMap((each) => [...document.querySelectorAll(each)])
    .find((each) => each.textContent.trim() === text && each.getClientRects().length);
  found?.setAttribute("data-next", "");
  return Boolean(found);
}
"""
SAID = """
(id) => {
  const content = document.querySelector(".md-content");
  const at = id ? document.getElementById(id) : content;
  if (!at || at === content) return at?.textContent ?? "";
  const row = at.closest("tr");
  if (row) return row.textContent;
  let said = at.textContent;
  for (let next = at.nextElementSibling; next && next.tagName !== at.tagName;
    next = next.nextElementSibling) said += " " + next.textContent;
  return said;
}
"""
RESULT = "a.md-search-result__link[href*='{}']"


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param(
            each,
            id=f"{each.reader}: {each.asks}",
            # Every third, so that each reader asks.
            marks=() if number % 3 == 0 else pytest.mark.soak,
        )
        for number, each in enumerate(QUESTIONS)
    ],
)
def test_an_answer_is_near(browser, whole_project, asked):
    with browser.tab() as tab:
        tab.open((whole_project / "site" / "index.html").as_uri())
        assert len(asked.clicks) <= 3
        for text in asked.clicks:
            assert tab.evaluate(f"({LINK})({json.dumps(text)})"), f"no link {text!r}"
            here = tab.evaluate("location.pathname")
            tab.click("[data-next]")
            tab.wait_for(
                f"location.pathname !== {json.dumps(here)} && document.readyState === 'complete'"
            )
        if asked.search[0]:
            query, page = asked.search
            tab.click(".md-search__input")
            tab.type(query)
            tab.wait_for(f"document.querySelector({json.dumps(RESULT.format(page))})")
            tab.click(RESULT.format(page))
            tab.wait_for(
                f"location.pathname.endsWith('{page}') && document.readyState === 'complete'"
            )
        said = " ".join(tab.evaluate(f"({SAID})({json.dumps(asked.at)})").split())
        for text in asked.answer:
            assert text in said
        assert tab.troubles == []


def test_each_reader_asks_five_things():
    readers = [each.reader for each in QUESTIONS]
    assert {reader: readers.count(reader) for reader in readers} == dict.fromkeys(
        ("engineer", "analyst", "auditor"), 5
    )
