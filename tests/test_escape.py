"""JSON documents: characters that mislead are escapes, and large ones aren't copied needlessly."""

from __future__ import annotations

import json
import tracemalloc

import msgspec
import pytest

from generator.escape import _INVISIBLE, _INVISIBLE_BYTES, json_document


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("caf\u00e9 \u2713", "caf\u00e9 \u2713"),
        ("a\x7fb", "a\\u007fb"),
        ("a\u202eb \U0001f600", "a\\u202eb \U0001f600"),
        ("\ufeff", "\\ufeff"),
    ],
)
def test_what_misleads_is_escaped_and_all_else_stays(text, shown):
    made = json_document({"it": text})
    assert made == f'{{\n  "it": "{shown}"\n}}\n'.encode()
    assert json.loads(made) == {"it": text}


def test_what_misleads_in_text_misleads_in_bytes():
    for number in (*range(0xD800), *range(0xE000, 0x11000)):
        text = chr(number)
        in_bytes = _INVISIBLE_BYTES.fullmatch(text.encode())
        assert bool(_INVISIBLE.fullmatch(text)) == bool(in_bytes), hex(number)


@pytest.mark.parametrize("text", ["x" * 200, "\U0001f600" * 50])
def test_a_large_document_takes_no_more_memory_than_to_make_it(text):
    value = [text] * 20_000
    peaks = []
    for make in (lambda it: msgspec.json.format(msgspec.json.encode(it), indent=2), json_document):
        tracemalloc.start()
        make(value)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.05 * peaks[0]
