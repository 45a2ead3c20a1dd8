"""Literals of TypeScript: Node reads them back as the values that they were made of."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.verify.literals import BigInt, DriverInterval, Instant, literal
from tests.support.node import run_node

TEXT = st.text(max_size=8) | st.sampled_from(
    ["__proto__", "constructor", "</script>", "\u2028", "*/"]
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats()
    | TEXT
    | st.text(st.characters(categories=["Cs"]), max_size=1)
    | st.binary(max_size=4)
    | st.builds(BigInt, st.integers(-(2**70), 2**70))
    | st.builds(Instant, st.none() | st.integers(-(10**14), 10**14))
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=8,
)

# Writes a value as the test does.
SHOW = """
const show = (value) => {
  if (typeof value === "number") return ["number", Object.is(value, -0) ? "-0" : String(value)];
  if (typeof value === "bigint") return ["bigint", String(value)];
  if (value instanceof Date) return ["date", Number.isNaN(+value) ? null : +value];
  if (value instanceof Uint8Array) return ["bytes", [...value]];
  if (Array.isArray(value)) return ["array", value.map(show)];
  if (value === null || typeof value !== "object") return ["plain", value];
  return ["object", Object.entries(value).map(([key, each]) => [key, show(each)])];
};
"""


def shown(value):
    if value is None or isinstance(value, (bool, str)):
        return ["plain", value]
    if isinstance(value, (int, float)):
        return ["number", value]
    if isinstance(value, bytes):
        return ["bytes", list(value)]
    if isinstance(value, BigInt):
        return ["bigint", str(value.value)]
    if isinstance(value, Instant):
        return ["date", value.milliseconds]
    if isinstance(value, list):
        return ["array", [shown(each) for each in value]]
    # Keys that look like indexes come first in JavaScript.
    return ["object", sorted([key, shown(each)] for key, each in value.items())]


def read(node):
    kind, held = node
    if kind == "number":
        return [kind, float(held)]
    if kind == "array":
        return [kind, [read(each) for each in held]]
    if kind == "object":
        return [kind, sorted([key, read(each)] for key, each in held)]
    return node


def same(one, other):
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return all(map(same, one, other))
    if isinstance(one, float) and math.isnan(one):
        return isinstance(other, float) and math.isnan(other)
    return one == other


@given(st.lists(VALUES, min_size=20, max_size=60))
@settings(max_examples=15)
def test_node_reads_the_value_back(tmp_path_factory, values):
    folder = tmp_path_factory.getbasetemp()
    lines = "\n".join(f"console.log(JSON.stringify(show({literal(value)})));" for value in values)
    assert len(lines.split("\n")) == len(values)
    done = run_node(["--input-type=module", "-"], folder, stdin=f"{SHOW}{lines}")
    assert done.returncode == 0, done.stderr
    answers = [read(json.loads(line)) for line in done.stdout.split("\n")[:-1]]
    for value, answer in zip(values, answers, strict=True):
        assert same(read(shown(value)), answer), (value, literal(value), answer)


def test_an_interval_has_the_methods_of_the_driver():
    assert literal(DriverInterval({"years": 1})).startswith("{ years: 1, toPostgres() ")


def test_what_has_no_literal_is_an_error():
    with pytest.raises(TypeError, match="no TypeScript literal for set"):
        literal({1})
