"""What the peers get wrong, and which test keeps it right here: a table that is itself tested.

The numbers are those of the two notes on peers: 1 to 19 of TypeScript generators, A to F of all. A case stands in a
folder of ``tests/cases`` (that is generated, compared and compiled whole), in tests, or in both. D10 is the server's.
"""

from __future__ import annotations

import ast
import difflib
from pathlib import Path

import pytest

from tests.support import deployed, pydantic_package, typescript

HERE = Path(__file__).parent
NAMES = "pydantic_names::"
HOSTILE_NAMES = "pydantic_hostile::"
TRUTH = "introspect_nullability_truth::what_is_proved_is_true"
WIRES = (
    "wire_api::rows_come_back_equal_through_their_json",
    "wire_api::json_fits_the_types_of_typescript",
    "wire_postgrest::rows_fit_the_types",
    "wire_node_postgres::rows_fit_the_types",
)
COMPILED = (
    "typescript_compiles::databases_of_every_kind_compile",
    "pydantic_engine::every_case_loads",
)
HOSTILE = (
    "typescript_compiles::hostile_text_arrives_as_it_is",
    "pydantic_hostile::comments_arrive_as_they_are",
    "pydantic_hostile::everything_loads_and_executes_nothing",
)

# What has a slash is a folder of tests/cases, the rest is module::test.
COVERED: dict[str, tuple[str, ...]] = {
    # ---- TypeScript peers ----
    "1 outer joins": ("cases/views-nullability", TRUTH),
    "2 UNION with NULL; count, coalesce": ("cases/views-nullability", TRUTH),
    "3 foreign table": (
        "cases/foreign-tables",
        "typescript::a_foreign_table_is_as_declared_and_takes_no_rows",
    ),
    "4 partitions": (
        "cases/partitions",
        "introspect_nullability::partitions_share_what_their_table_refuses",
        "model_relations::partitions_and_their_key",
    ),
    "5 foreign key to the same name in another schema": ("cases/same-names", "cases/junctions"),
    "6 types called like the server's": ("cases/same-names",),
    "7 domains over anything": (
        "cases/enums-and-domains",
        "wire_api::rows_come_back_equal_through_their_json",
        "model_values::a_domain_that_is_not_null_holds_null",
    ),
    "8 identity and generated": ("cases/generated", "cases/writing"),
    "9 labels of enums": ("cases/enum-labels", HOSTILE_NAMES + "labels_are_exact"),
    "10 comments": ("cases/hostile-text", *HOSTILE),
    "11 names of columns": ("cases/names", "cases/names-alike", "typescript::names_never_meet"),
    "12 names of tables": (
        "cases/names-alike",
        "typescript::modules_never_meet",
        "naming::segments_of_paths_are_safe_everywhere",
    ),
    "13 functions": (
        "cases/routines",
        "typescript_functions::overloads_are_a_union",
        "typescript_functions::out_arguments_are_the_columns_of_the_result",
    ),
    "14 rings of keys; two keys on one column": (
        "typescript_brands::a_ring_of_keys_has_one_name",
        "typescript_brands::a_column_with_two_foreign_keys_holds_both_ids",
    ),
    "15 INHERITS; no columns": (
        "cases/inheritance",
        "cases/tables",
        "model_values::a_row_that_inherits_may_hold_null",
    ),
    "16 a wrapper without a handler": ("cases/foreign-tables",),
    "17 Python that doesn't load": ("cases/names", *COMPILED),
    "18 another order of DDL": ("determinism::the_order_of_unrelated_ddl_doesnt_show",),
    "19 what is for people goes to stderr": (
        "cli::an_error_is_one_line_on_stderr_and_exit_code_1",
        "cli::a_closed_pipe_ends_in_silence",
    ),
    # ---- identifiers ----
    "A1": ("cases/names", HOSTILE_NAMES + "a_row_takes_both_names_and_gives_the_columns"),
    "A2": ("cases/names", NAMES + "a_sibling_changes_no_name"),
    "A3": ("cases/names-alike", "typescript::camel_case_refuses_columns_that_meet"),
    "A4": ("cases/names-of-models", NAMES + "reserved_names_cover_this_pydantic_and_python"),
    "A5": ("cases/names-of-models", HOSTILE_NAMES + "a_row_takes_both_names_and_gives_the_columns"),
    "A6": ("cases/names-of-models", *COMPILED),
    "A7": ("cases/names-of-models", *COMPILED),
    "A8": ("cases/names-of-models", HOSTILE_NAMES + "modules_hold_nothing_but_what_they_should"),
    "A9": ("cases/names-alike", "pydantic_engine::an_artifact_holds_its_own_slice_alone"),
    "A10": ("cases/junctions", "cases/same-names"),
    "A11": ("cases/names-alike", NAMES + "different_names_stay_different"),
    "A12": ("cases/names", "cases/tables"),
    "A13": ("cases/names", "cases/same-names"),
    "A14": ("cases/same-names",),
    # ---- enums ----
    "B1": ("cases/enum-labels", HOSTILE_NAMES + "labels_are_exact"),
    "B2": ("cases/enum-labels", HOSTILE_NAMES + "labels_are_exact"),
    "B3": ("cases/enum-labels", NAMES + "members_are_labels_where_they_can_be"),
    "B4": ("cases/enum-labels", "escape_sinks::every_filter_takes_every_text"),
    "B5": ("cases/enum-labels", *WIRES),
    "B6": ("cases/enum-labels",),
    "B7": ("peers_cases::a_label_more_is_one_line_more",),
    # ---- types ----
    "C1": (*WIRES,),
    "C2": ("cases/json", "pydantic_values::json_goes_through_as_it_is"),
    "C3": (*WIRES, "wire_api_writing::any_text_comes_back_from_any_depth"),
    "C4": (*WIRES,),
    "C5": (*WIRES, "pydantic_values::texts_keep_their_digits"),
    "C6": ("peers_cases::a_json_number_is_refused_for_a_decimal",),
    "C7": (*WIRES, "pydantic_values::what_the_database_holds_goes_through_and_back"),
    "C8": ("pydantic_values::what_the_database_would_refuse_is_refused",),
    "C9": ("typescript::numbers_can_be_numbers", "wire_node_postgres::bigints_are_bigints"),
    "C10": ("pydantic_values::what_the_database_would_refuse_is_refused",),
    "C11": (*WIRES,),
    "C12": (*WIRES,),
    "C13": ("pydantic_values::what_the_database_would_refuse_is_refused",),
    "C14": (*WIRES,),
    "C15": (*WIRES,),
    "C16": ("cases/checks", "model_checks::no_stored_value_is_denied"),
    "C17": ("cases/composites-and-ranges", *WIRES),
    "C18": (
        "wire_api::every_built_in_type_has_a_kind",
        "wire_api::every_built_in_type_has_values",
        "cli_generate::columns_of_unknown_types_are_named",
    ),
    "C19": ("cases/views-nullability", TRUTH),
    # ---- what is written ----
    "D1": ("cases/writing", "pydantic::what_insert_takes"),
    "D2": ("cases/writing", "pydantic::what_insert_takes"),
    "D3": ("cases/writing", "pydantic::what_is_omitted_is_neither_null_nor_dumped"),
    "D4": ("cases/writing", "pydantic::what_update_takes"),
    "D5": (
        "typescript_views::the_server_agrees_on_what_can_be_written_through_a_view",
        "pydantic::everything_loads_and_views_are_only_read",
    ),
    "D6": ("cases/foreign-keys", "cases/junctions"),
    "D7": ("cases/junctions",),
    "D8": ("openapi::without_a_key_rows_are_listed_and_created",),
    "D9": ("cases/partitions", "openapi::partitions_hide_behind_their_table"),
    # ---- hostile text, secrets ----
    "E1": ("cases/hostile-text", *HOSTILE),
    "E2": ("cases/hostile-text", *HOSTILE, "escape_sinks::every_filter_takes_every_text"),
    "E3": ("cli::a_password_is_never_printed", "config::no_piece_of_a_password_is_printed"),
    "E4": ("config::the_order_of_what_names_a_database",),
    # ---- determinism ----
    "F1": (
        "determinism::neither_hash_seed_nor_locale_nor_surroundings_show",
        "cases::another_hash_seed_and_no_cache_make_the_same_files",
    ),
    "F2": ("determinism::a_new_table_changes_its_own_files_and_lines_of_lists",),
    "F3": ("check::another_version_is_toolchain_drift",),
}


@pytest.mark.parametrize("case", COVERED)
def test_a_case_has_what_keeps_it(case):
    for place in COVERED[case]:
        if place.startswith("cases/"):
            assert (HERE / place / "expected").is_dir(), place
        else:
            module, _, name = place.partition("::")
            tree = ast.parse((HERE / f"test_{module}.py").read_text("utf-8"))
            functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
            assert f"test_{name}" in functions, place


def test_no_case_is_left_out():
    counts = {"A": 14, "B": 7, "C": 19, "D": 9, "E": 4, "F": 3}
    wanted = {
        f"{letter}{number}" for letter, count in counts.items() for number in range(1, count + 1)
    }
    assert {name.split()[0] for name in COVERED} == wanted | {str(n) for n in range(1, 20)}


GROWING = """
CREATE TYPE public.step AS ENUM ('second', 'fourth');
CREATE TABLE public.walk (id integer PRIMARY KEY, step public.step NOT NULL DEFAULT 'second');
"""
GROWN = "ALTER TYPE public.step ADD VALUE 'first' BEFORE 'second'"


def test_a_label_more_is_one_line_more(pg18, database):
    """B7: and no member changes its name."""
    before = deployed.model(database(pg18, GROWING))
    after = deployed.model(database(pg18, GROWING, GROWN))
    assert _changes(_models(before), _models(after)) == ['+    first = "first"']
    # The union is made of the list.
    changed = _changes(typescript.files(before), typescript.files(after))
    assert changed == ['+  "first",']


def _models(database):
    return {path: data.decode() for path, data in pydantic_package.files(database).items()}


def _changes(one, other):
    assert one.keys() == other.keys()
    lines = (
        line
        for path in one
        for line in difflib.unified_diff(
            one[path].splitlines(), other[path].splitlines(), n=0, lineterm=""
        )
    )
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


EXACT = """
import pydantic
from models.public import PricesInsert
long = "0.12345678901234567890123"
made = PricesInsert.model_validate_json('{"id": 1, "price": "' + long + '"}')
assert str(made.price) == long
for text in (long, "0.10", "1e3"):
    try:
        made = PricesInsert.model_validate_json('{"id": 1, "price": ' + text + '}')
    except pydantic.ValidationError:
        taken = None
    else:
        taken = str(made.price)
    answer = (answer or []) + [[text, taken]]
"""


def test_a_json_number_is_refused_for_a_decimal(pg18, database, tmp_path):
    """C6: numbers of JSON are doubles to pydantic, so only text keeps all digits."""
    sql = "CREATE TABLE public.prices (id integer PRIMARY KEY, price numeric NOT NULL)"
    folder = pydantic_package.package(tmp_path, deployed.model(database(pg18, sql)))
    answers = pydantic_package.run(folder, EXACT)
    assert answers == [[text, None] for text in ("0.12345678901234567890123", "0.10", "1e3")]
