"""What is wrong with the annotations file, told in its own words."""

from __future__ import annotations

import pytest

from generator.errors import ConfigError
from generator.model.annotations import decode_annotations

RELATION = '[[relations]]\nfrom = "a.b"\nto = "a.c"\n'
VIEWPOINT = '[[viewpoints]]\nname = "a"\ntitle = "A"\ntables = ["a.b"]\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"{RELATION}form = 1", "relations, entry 1: unknown key 'form'; did you mean 'from'?"),
        (
            RELATION + RELATION.replace('"a.c"', "7"),
            "relations, entry 2, to: expected `str`, got `int`",
        ),
        ('[[relations]]\nto = "a.c"', "relations, entry 1: the key 'from' is missing"),
        (f"{RELATION}via = [1]", "relations, entry 1, via, entry 1: expected `str`, got `int`"),
        ("[[relation]]", "unknown key 'relation'; did you mean 'relations'?"),
        ('[tables."a.b"]\ntag = 1', "tables, an entry: unknown key 'tag'; did you mean 'tags'?"),
        ('[tables."a.b"]\nzzzz = 1', "tables, an entry: unknown key 'zzzz'; known are tags"),
        ("glossary = 1", "glossary: expected `object`, got `int`"),
        (VIEWPOINT + VIEWPOINT, "two viewpoints are called 'a'; rename one of them"),
        ("a = ", "Invalid value (at end of document)"),
    ],
)
def test_a_mistake_is_one_line_with_the_mend(text, message):
    with pytest.raises(ConfigError) as caught:
        decode_annotations(text.encode(), source="notes.toml")
    assert str(caught.value) == f"notes.toml: {message}"
