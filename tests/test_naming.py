"""Names in target languages: legal, different for different names, and of the name alone."""

from __future__ import annotations

import keyword
import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator import naming

# Names that look alike or become alike, beside any text at all.
PARTS = st.sampled_from(
    [
        "a",
        "A",
        "b",
        "_",
        "-",
        ".",
        " ",
        "1",
        "0",
        "__",
        "é",
        "e\u0301",
        "ﬁ",
        "fi",
        "x",
        "class",
        "none",
        "con",
        "/",
        "名",
        "\u200b",
        "_x",
        "abcdef",
        "i",
        "I",
        "İ",
        "\u0131",
        "ß",
        "ss",
    ]
)
NAMES = st.one_of(
    st.lists(PARTS, min_size=1, max_size=8).map("".join),
    st.text(min_size=1, max_size=63),
)
FUNCTIONS = {
    "pascal_case": naming.pascal_case,
    "camel_case": naming.camel_case,
    "identifier": naming.identifier,
    "path_segment": naming.path_segment,
    "kebab_case": naming.kebab_case,
    "page_path": lambda name: naming.page_path("s", name),
}
# Where two names that differ in case alone are one.
CASELESS = {"path_segment", "kebab_case", "page_path"}


@pytest.mark.parametrize("function", FUNCTIONS)
@given(NAMES, NAMES)
@example("a_b", "a-b")
@example("ab", "AB")
@example("a_1", "a1")
@example("work_orders", "WorkOrders")
@example("index", "Index")
@example("é", "e\u0301")
@example("a b", "a_b")
@example("aux", "aux ")
@example("index-" + naming.name_hash("index"), "index")
@example("a b", naming.identifier("a b"))
@example("a b", naming.path_segment("a b"))
@example("a b", naming.pascal_case("a b"))
def test_different_names_never_meet(function, one, other):
    make = FUNCTIONS[function]
    if one != other:
        first, second = make(one), make(other)
        if function in CASELESS:
            first, second = first.casefold(), second.casefold()
        assert first != second


@pytest.mark.parametrize("function", ["pascal_case", "camel_case", "identifier"])
@given(NAMES)
def test_identifiers_are_legal(function, name):
    made = FUNCTIONS[function](name)
    assert made.isascii()
    assert made.isidentifier()
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", made)
    assert unicodedata.normalize("NFKC", made) == made
    assert not (function == "identifier" and keyword.iskeyword(made))


@given(NAMES, st.sets(NAMES))
def test_reserved_words_are_avoided(name, reserved):
    made = naming.identifier(name, reserved)
    assert made not in reserved or made != name


@given(NAMES)
def test_segments_of_paths_are_safe_everywhere(name):
    made = naming.path_segment(name)
    assert re.fullmatch(r"[a-z0-9_][a-z0-9_.-]*", made)
    assert not made.endswith(".")
    assert ".." not in made
    assert made.split(".")[0] not in {"con", "prn", "aux", "nul", "com1", "lpt9"}
    assert len(made) <= 100


@given(NAMES)
def test_names_in_urls_need_no_escape(name):
    assert re.fullmatch(r"[a-z0-9_.-]+", naming.kebab_case(name))


@given(NAMES)
def test_no_page_of_a_table_is_called_index(name):
    assert naming.page_path("s", name).rpartition("/")[2] != "index"
    assert naming.page_path(name).endswith("/index")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("work_orders", ("WorkOrders", "workOrders", "work_orders", "work_orders", "work-orders")),
        ("id", ("Id", "id", "id", "id", "id")),
        ("t2", ("T2", "t2", "t2", "t2", "t2")),
    ],
)
def test_plain_names_stay_readable(name, expected):
    functions = ("pascal_case", "camel_case", "identifier", "path_segment", "kebab_case")
    assert tuple(FUNCTIONS[function](name) for function in functions) == expected


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Weird name", "Weird_name_x"),
        ("class", "class_x"),
        ("2fa", "x2fa_x"),
        ("名", "x_x"),
        ("_a", "a_x"),
    ],
)
def test_altered_names_show_what_they_were(name, stem):
    assert naming.identifier(name).startswith(stem)
    assert naming.identifier(name).endswith(naming.name_hash(name))


def test_the_hash_is_of_the_exact_name():
    assert naming.name_hash("é") != naming.name_hash("e\u0301")
    assert (
        naming.name_hash("a")
        == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"[:6]
    )
