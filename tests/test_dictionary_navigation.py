"""The navigation: every page once, and no list so long that it makes a site of itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.targets.dictionary.facts.made import Diagrams
from generator.targets.dictionary.navigation import MOST_IN_A_LIST, navigation
from tests.support.models import column, database, schema, table

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=6)


def items_of(names):
    """What the navigation shows below a schema with these tables."""
    tables = (table(name, column("id", "integer"), key=()) for name in names)
    items = navigation(database(schema("public", *tables)), Diagrams(), (), ())
    return items[-1].pages[1:]


def leaves(items):
    for item in items:
        yield from leaves(item.pages) if item.pages else (item.path,)


def lists(items):
    yield items
    for item in items:
        if item.pages:
            yield from lists(item.pages)


def sections(items):
    for item in items:
        if item.pages:
            yield item.title, {page.path for page in item.pages}
            yield from sections(item.pages)


def test_few_tables_are_a_list():
    names = [f"t{number}" for number in range(MOST_IN_A_LIST)]
    assert all(not item.pages for item in items_of(names))


def test_many_tables_are_parted_by_what_their_names_begin_with():
    names = [f"{word}_{number:02}" for word in ("order", "person") for number in range(40)]
    assert [(item.title, len(item.pages)) for item in items_of([*names, "quota"])] == [
        ("order_…", 40),
        ("person_…", 40),
        ("quota", 0),
    ]


def test_sections_hold_sections():
    found = items_of([f"table_{number:05}" for number in range(1000)])
    assert [item.title for item in found] == [f"table_00{digit}…" for digit in range(10)]
    assert [item.title for item in found[3].pages] == [f"table_003{digit}…" for digit in range(10)]
    assert max(map(len, lists(found))) <= MOST_IN_A_LIST


@given(
    st.sets(WORDS, min_size=MOST_IN_A_LIST + 1, max_size=150)
    | st.sets(st.text("abAB", min_size=5, max_size=8), min_size=MOST_IN_A_LIST + 1, max_size=150)
)
def test_every_table_is_there_once_and_no_list_is_long(names):
    found = items_of(names)
    paths = list(leaves(found))
    assert len(paths) == len(set(paths)) == len(names)
    assert max(map(len, lists(found))) <= MOST_IN_A_LIST
    assert all(item.title for each in lists(found) for item in each)


def test_a_new_table_changes_its_own_section_alone():
    names = [f"{letter}{number}" for letter in "abc" for number in range(30)]
    before, after = (dict(sections(items_of(each))) for each in (names, [*names, "b_new"]))
    assert before.keys() == after.keys()
    assert {title for title, pages in before.items() if pages != after[title]} == {"b…"}
    assert set(leaves(items_of(names))) < set(leaves(items_of([*names, "b_new"])))


def test_many_schemas_are_parted_as_tables_are():
    """A schema for each tenant, and one that all share."""
    names = ["public", *(f"tenant_{number:03}" for number in range(300))]
    schemas = (schema(name, table("t", column("id", "integer"), key=())) for name in names)
    found = navigation(database(*schemas), Diagrams(), (), ())[3:]
    assert [item.title for item in found] == ["public", "tenant_…"]
    assert [item.title for item in found[1].pages] == ["tenant_0…", "tenant_1…", "tenant_2…"]
    assert [item.title for item in found[1].pages[0].pages][:2] == ["tenant_00…", "tenant_01…"]
    assert max(map(len, lists(found))) <= MOST_IN_A_LIST
    assert sum(path.endswith("/index.md") for path in leaves(found)) == 301


def test_hostile_names_are_titles_of_sections_as_of_pages():
    names = [f"</title><script>{number}" for number in range(MOST_IN_A_LIST + 1)]
    for each in lists(items_of(names)):
        assert not any(mark in item.title for item in each for mark in "<>")
