# table limited.texts
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated, Literal as _Literal

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Nothing as _Nothing,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)
from .mood import Mood as _limited_Mood


class TextsRow(_RowModel):
    """A row of limited.texts."""

    listed: (
        _Literal[
            "b",
            "a",
            "it's",
            "back\\slash",
            "a]b",
            "x', 'y",
            '"q"',
            "(",
            "",
            "é",
            "::text",
            "two\nlines",
        ]
        | None
    )
    one: _Literal["only"] | None
    reversed: _Literal["only"] | None
    varied: _Literal["a", "it's", "\\", "\\'"] | None
    written: _Literal["a", "b"] | None
    parted: _Literal["a", "b", "c"] | None
    halves: _Text | None
    narrowed: _Literal["c", "b"] | None
    O_Dd_n_xa90394: _Annotated[_Literal["a", "b"] | None, _Field(alias='O\'Dd "n")')]
    VALUE: _Literal["a", "b"] | None
    collated: _Literal["a", "b"] | None
    catalogued: _Literal["a", "b"] | None
    filled: _Literal["ab", "cd"] | None
    domained: _Literal["A", "Q"] | None
    said: _Annotated[_Text, _Field(min_length=1)] | None
    counted: _Annotated[_Text, _Field(min_length=2, max_length=5)] | None
    measured: _Annotated[_Text, _Field(min_length=3, max_length=7)] | None
    exactly: _Annotated[_Text, _Field(min_length=3, max_length=5)] | None
    shortened: _Literal["bb", "ccc"] | None
    felt: _Literal[_limited_Mood.it_s_x24ceef, _limited_Mood.sad] | None
    felt_text: _Literal[_limited_Mood.ok, _limited_Mood.sad] | None
    refused: _Nothing | None
    lowered: _Text | None
    insensitive: _Text | None
    locally: _Text | None
    padded: _Annotated[_Text, _Field(max_length=3)] | None
    trimmed: _Annotated[_Text, _Field(max_length=3)] | None
    cut: _Text | None
    nullable: _Text | None
    excluded: _Text | None
    guarded: _Text | None
    denied: _Text | None
    either: _Text | None
    octets: _Text | None
    current_user: _Text | None
    many: _Array[_Text] | None
    members: _Array[_Text] | None
    ordered: _Text | None
    filtered: _Text | None
    promised: _Text | None


class TextsInsert(_WriteModel):
    """What INSERT takes for limited.texts; what is left out gets its default."""

    listed: _Omittable[
        _Literal[
            "b",
            "a",
            "it's",
            "back\\slash",
            "a]b",
            "x', 'y",
            '"q"',
            "(",
            "",
            "é",
            "::text",
            "two\nlines",
        ]
        | None
    ] = _OMITTED
    one: _Omittable[_Literal["only"] | None] = _OMITTED
    reversed: _Omittable[_Literal["only"] | None] = _OMITTED
    varied: _Omittable[_Literal["a", "it's", "\\", "\\'"] | None] = _OMITTED
    written: _Omittable[_Literal["a", "b"] | None] = _OMITTED
    parted: _Omittable[_Literal["a", "b", "c"] | None] = _OMITTED
    halves: _Omittable[_Text | None] = _OMITTED
    narrowed: _Omittable[_Literal["c", "b"] | None] = _OMITTED
    O_Dd_n_xa90394: _Annotated[
        _Omittable[_Literal["a", "b"] | None], _Field(alias='O\'Dd "n")')
    ] = _OMITTED
    VALUE: _Omittable[_Literal["a", "b"] | None] = _OMITTED
    collated: _Omittable[_Literal["a", "b"] | None] = _OMITTED
    catalogued: _Omittable[_Literal["a", "b"] | None] = _OMITTED
    filled: _Omittable[_Literal["ab", "cd"] | None] = _OMITTED
    domained: _Omittable[_Literal["A", "Q"] | None] = _OMITTED
    said: _Omittable[_Annotated[_Text, _Field(min_length=1)] | None] = _OMITTED
    counted: _Omittable[_Annotated[_Text, _Field(min_length=2, max_length=5)] | None] = _OMITTED
    measured: _Omittable[_Annotated[_Text, _Field(min_length=3, max_length=7)] | None] = _OMITTED
    exactly: _Omittable[_Annotated[_Text, _Field(min_length=3, max_length=5)] | None] = _OMITTED
    shortened: _Omittable[_Literal["bb", "ccc"] | None] = _OMITTED
    felt: _Omittable[_Literal[_limited_Mood.it_s_x24ceef, _limited_Mood.sad] | None] = _OMITTED
    felt_text: _Omittable[_Literal[_limited_Mood.ok, _limited_Mood.sad] | None] = _OMITTED
    refused: _Omittable[_Nothing | None] = _OMITTED
    lowered: _Omittable[_Text | None] = _OMITTED
    insensitive: _Omittable[_Text | None] = _OMITTED
    locally: _Omittable[_Text | None] = _OMITTED
    padded: _Omittable[_Annotated[_Text, _Field(max_length=3)] | None] = _OMITTED
    trimmed: _Omittable[_Annotated[_Text, _Field(max_length=3)] | None] = _OMITTED
    cut: _Omittable[_Text | None] = _OMITTED
    nullable: _Omittable[_Text | None] = _OMITTED
    excluded: _Omittable[_Text | None] = _OMITTED
    guarded: _Omittable[_Text | None] = _OMITTED
    denied: _Omittable[_Text | None] = _OMITTED
    either: _Omittable[_Text | None] = _OMITTED
    octets: _Omittable[_Text | None] = _OMITTED
    current_user: _Omittable[_Text | None] = _OMITTED
    many: _Omittable[_Array[_Text] | None] = _OMITTED
    members: _Omittable[_Array[_Text] | None] = _OMITTED
    ordered: _Omittable[_Text | None] = _OMITTED
    filtered: _Omittable[_Text | None] = _OMITTED
    promised: _Omittable[_Text | None] = _OMITTED


class TextsUpdate(_WriteModel):
    """What UPDATE takes for limited.texts; what is left out stays as it is."""

    listed: _Omittable[
        _Literal[
            "b",
            "a",
            "it's",
            "back\\slash",
            "a]b",
            "x', 'y",
            '"q"',
            "(",
            "",
            "é",
            "::text",
            "two\nlines",
        ]
        | None
    ] = _OMITTED
    one: _Omittable[_Literal["only"] | None] = _OMITTED
    reversed: _Omittable[_Literal["only"] | None] = _OMITTED
    varied: _Omittable[_Literal["a", "it's", "\\", "\\'"] | None] = _OMITTED
    written: _Omittable[_Literal["a", "b"] | None] = _OMITTED
    parted: _Omittable[_Literal["a", "b", "c"] | None] = _OMITTED
    halves: _Omittable[_Text | None] = _OMITTED
    narrowed: _Omittable[_Literal["c", "b"] | None] = _OMITTED
    O_Dd_n_xa90394: _Annotated[
        _Omittable[_Literal["a", "b"] | None], _Field(alias='O\'Dd "n")')
    ] = _OMITTED
    VALUE: _Omittable[_Literal["a", "b"] | None] = _OMITTED
    collated: _Omittable[_Literal["a", "b"] | None] = _OMITTED
    catalogued: _Omittable[_Literal["a", "b"] | None] = _OMITTED
    filled: _Omittable[_Literal["ab", "cd"] | None] = _OMITTED
    domained: _Omittable[_Literal["A", "Q"] | None] = _OMITTED
    said: _Omittable[_Annotated[_Text, _Field(min_length=1)] | None] = _OMITTED
    counted: _Omittable[_Annotated[_Text, _Field(min_length=2, max_length=5)] | None] = _OMITTED
    measured: _Omittable[_Annotated[_Text, _Field(min_length=3, max_length=7)] | None] = _OMITTED
    exactly: _Omittable[_Annotated[_Text, _Field(min_length=3, max_length=5)] | None] = _OMITTED
    shortened: _Omittable[_Literal["bb", "ccc"] | None] = _OMITTED
    felt: _Omittable[_Literal[_limited_Mood.it_s_x24ceef, _limited_Mood.sad] | None] = _OMITTED
    felt_text: _Omittable[_Literal[_limited_Mood.ok, _limited_Mood.sad] | None] = _OMITTED
    refused: _Omittable[_Nothing | None] = _OMITTED
    lowered: _Omittable[_Text | None] = _OMITTED
    insensitive: _Omittable[_Text | None] = _OMITTED
    locally: _Omittable[_Text | None] = _OMITTED
    padded: _Omittable[_Annotated[_Text, _Field(max_length=3)] | None] = _OMITTED
    trimmed: _Omittable[_Annotated[_Text, _Field(max_length=3)] | None] = _OMITTED
    cut: _Omittable[_Text | None] = _OMITTED
    nullable: _Omittable[_Text | None] = _OMITTED
    excluded: _Omittable[_Text | None] = _OMITTED
    guarded: _Omittable[_Text | None] = _OMITTED
    denied: _Omittable[_Text | None] = _OMITTED
    either: _Omittable[_Text | None] = _OMITTED
    octets: _Omittable[_Text | None] = _OMITTED
    current_user: _Omittable[_Text | None] = _OMITTED
    many: _Omittable[_Array[_Text] | None] = _OMITTED
    members: _Omittable[_Array[_Text] | None] = _OMITTED
    ordered: _Omittable[_Text | None] = _OMITTED
    filtered: _Omittable[_Text | None] = _OMITTED
    promised: _Omittable[_Text | None] = _OMITTED
