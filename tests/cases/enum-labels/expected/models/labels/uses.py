# table labels.uses
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Literal as _Literal

from .._types import (
    Array as _Array,
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)
from .bare import Bare as _labels_Bare
from .cases import Cases as _labels_Cases
from .grown import Grown as _labels_Grown
from .hostile import Hostile as _labels_Hostile
from .letters import Letters as _labels_Letters
from .longest import Longest as _labels_Longest
from .phrases import Phrases as _labels_Phrases
from .taken import Taken as _labels_Taken
from .words import Words as _labels_Words


class UsesRow(_RowModel):
    """A row of labels.uses."""

    id: _Int4
    phrase: _Literal[_labels_Phrases.in_progress_x2b6b85, _labels_Phrases.in_progress_xed1866]
    level: _labels_Cases | None
    nothing: _labels_Bare | None
    many: _Array[_labels_Bare] | None
    own: _labels_Taken
    word: _Array[_labels_Words]
    bad: _labels_Hostile | None
    letter: _labels_Letters | None
    long: _labels_Longest | None
    step: _Array[_labels_Grown] | None


class UsesInsert(_WriteModel):
    """What INSERT takes for labels.uses; what is left out gets its default."""

    id: _Int4
    phrase: _Omittable[
        _Literal[_labels_Phrases.in_progress_x2b6b85, _labels_Phrases.in_progress_xed1866]
    ] = _OMITTED
    level: _Omittable[_labels_Cases | None] = _OMITTED
    nothing: _Omittable[_labels_Bare | None] = _OMITTED
    many: _Omittable[_Array[_labels_Bare] | None] = _OMITTED
    own: _labels_Taken
    word: _Omittable[_Array[_labels_Words]] = _OMITTED
    bad: _Omittable[_labels_Hostile | None] = _OMITTED
    letter: _Omittable[_labels_Letters | None] = _OMITTED
    long: _Omittable[_labels_Longest | None] = _OMITTED
    step: _Omittable[_Array[_labels_Grown] | None] = _OMITTED


class UsesUpdate(_WriteModel):
    """What UPDATE takes for labels.uses; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    phrase: _Omittable[
        _Literal[_labels_Phrases.in_progress_x2b6b85, _labels_Phrases.in_progress_xed1866]
    ] = _OMITTED
    level: _Omittable[_labels_Cases | None] = _OMITTED
    nothing: _Omittable[_labels_Bare | None] = _OMITTED
    many: _Omittable[_Array[_labels_Bare] | None] = _OMITTED
    own: _Omittable[_labels_Taken] = _OMITTED
    word: _Omittable[_Array[_labels_Words]] = _OMITTED
    bad: _Omittable[_labels_Hostile | None] = _OMITTED
    letter: _Omittable[_labels_Letters | None] = _OMITTED
    long: _Omittable[_labels_Longest | None] = _OMITTED
    step: _Omittable[_Array[_labels_Grown] | None] = _OMITTED
