# table auto.a_table_whose_name_is_long_enough_to_be_cut_off_in_the_sequence
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceRow(_RowModel):
    """A row of auto.a_table_whose_name_is_long_enough_to_be_cut_off_in_the_sequence."""

    a_column_whose_name_is_just_as_long_as_that_of_the_table_it_is_: _Int4
    an_ordinary_serial: _Int4


class ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceInsert(_WriteModel):
    """What INSERT takes for auto.a_table_whose_name_is_long_enough_to_be_cut_off_in_the_sequence; what is left out gets its default."""

    an_ordinary_serial: _Omittable[_Int4] = _OMITTED


class ATableWhoseNameIsLongEnoughToBeCutOffInTheSequenceUpdate(_WriteModel):
    """What UPDATE takes for auto.a_table_whose_name_is_long_enough_to_be_cut_off_in_the_sequence; what is left out stays as it is."""

    an_ordinary_serial: _Omittable[_Int4] = _OMITTED
