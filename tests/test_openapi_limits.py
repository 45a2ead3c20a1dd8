"""What the checks of the database say in the schemas of the document."""

from __future__ import annotations

import pytest

from tests.support import deployed, openapi

LIMITED = {
    "said": {"type": ["string", "null"], "minLength": 1},
    "counted": {"type": ["string", "null"], "minLength": 2, "maxLength": 5},
    "measured": {"type": ["string", "null"], "minLength": 3, "maxLength": 7},
    "one": {"type": ["string", "null"], "enum": ["only", None]},
    "felt": {"type": ["string", "null"], "enum": ["it's", "sad", None]},
    "domained": {"type": ["string", "null"], "enum": ["A", "Q", None]},
    "refused": {"anyOf": [{"not": {}}, {"type": "null"}]},
    "promised": {"type": ["string", "null"]},
}
INT = {"type": ["integer", "null"], "format": "int32", "minimum": -(2**31), "maximum": 2**31 - 1}
NUMBERS = {
    "listed": {"type": ["integer", "null"], "enum": [3, -1, 2, None]},
    "positive": INT | {"minimum": 1},
    "halved": INT | {"minimum": 1, "maximum": 3},
    "single": {
        "type": ["number", "string", "null"],
        "pattern": "^(?:NaN|-?Infinity)$",
        "exclusiveMinimum": 0.5,
    },
    # Numbers that travel as text have no bounds in JSON Schema.
    "reversed": {"type": ["string", "null"], "format": "int64", "pattern": "^-?[0-9]{1,19}$"},
    "other": INT,
}


@pytest.fixture(scope="module")
def schemas(pg18, shared_database):
    model = deployed.model(deployed.deploy("checks", pg18, shared_database))
    return openapi.document(model)["components"]["schemas"]


@pytest.mark.parametrize(("table", "expected"), [("Texts", LIMITED), ("Numbers", NUMBERS)])
def test_rows_tell_their_limits(schemas, table, expected):
    found = schemas[f"limited_{table}_Row"]["properties"]
    assert {name: found[name] for name in expected} == expected


def test_domains_tell_theirs(schemas):
    # A column of a domain that adds nothing refers to it.
    assert schemas["limited_Percent"]["type"] == "string"
    used = schemas["limited_Numbers_Row"]["properties"]["unproved"]
    assert used == {"anyOf": [{"$ref": "#/components/schemas/limited_Unproved"}, {"type": "null"}]}
