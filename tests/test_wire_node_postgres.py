"""The wire `node-postgres`: what the driver's parsers give is what the types of TypeScript say."""

from __future__ import annotations

import pytest

from generator.verify.literals import BigInt, DriverInterval, Instant
from tests.support import wires

INT8, NUMERIC, DATE, TIMESTAMP, TIMESTAMPTZ = 20, 1700, 1082, 1114, 1184

CHOICES = {
    "defaults": ({}, {}),
    "numbers": ({"int8": "number", "numeric": "number"}, {INT8: "number", NUMERIC: "number"}),
    "bigints": ({"int8": "bigint", "numeric": "bigint"}, {INT8: "bigint", NUMERIC: "bigint"}),
    "texts": (
        {"int8": "string", "numeric": "string", "dates": "string"},
        dict.fromkeys((DATE, TIMESTAMP, TIMESTAMPTZ), "string"),
    ),
}


@pytest.mark.parametrize("choice", CHOICES)
def test_rows_fit_the_types(server, tmp_path, choice):
    made = wires.edges(server)
    options, parsers = CHOICES[choice]
    rows = wires.driver_rows(tmp_path, made.dsn, parsers)
    assert len(rows) > 5
    assert wires.complaints(tmp_path, made.model, rows, wire="node-postgres", **options) == ""


def test_the_driver_gives_what_the_guide_says(server, tmp_path):
    made = wires.edges(server)
    rows = wires.driver_rows(tmp_path, made.dsn)
    first = rows[1]
    assert first["bigint"] == "-9223372036854775808"
    assert first["numeric"] == "0.10"
    assert first["numeric_array"][1] == 0.1
    assert first["interval"] == DriverInterval({"years": 1, "months": 3})
    assert isinstance(first["timestamptz"], Instant)
    assert first["bytea"] == b""
    assert first["mood_array"].startswith("{NULL,")
    assert first["inner"] == "(,,,,)"
    assert first["point"] == {"x": 1, "y": 2}


def test_bigints_are_bigints(pg18, tmp_path):
    made = wires.edges(pg18)
    rows = wires.driver_rows(tmp_path, made.dsn, {INT8: "bigint"})
    assert rows[1]["bigint"] == BigInt(-(2**63))
