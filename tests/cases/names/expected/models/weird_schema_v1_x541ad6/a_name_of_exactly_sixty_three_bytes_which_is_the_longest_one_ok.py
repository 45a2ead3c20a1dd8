# table Weird "Schema".v1.a_name_of_exactly_sixty_three_bytes_which_is_the_longest_one_ok
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    WriteModel as _WriteModel,
)


class ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkRow(_RowModel):
    """A row of Weird "Schema".v1.a_name_of_exactly_sixty_three_bytes_which_is_the_longest_one_ok."""

    another_name_of_exactly_sixty_three_bytes_the_longest_there_is: _Int4 | None


class ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkInsert(_WriteModel):
    """What INSERT takes for Weird "Schema".v1.a_name_of_exactly_sixty_three_bytes_which_is_the_longest_one_ok; what is left out gets its default."""

    another_name_of_exactly_sixty_three_bytes_the_longest_there_is: _Omittable[_Int4 | None] = (
        _OMITTED
    )


class ANameOfExactlySixtyThreeBytesWhichIsTheLongestOneOkUpdate(_WriteModel):
    """What UPDATE takes for Weird "Schema".v1.a_name_of_exactly_sixty_three_bytes_which_is_the_longest_one_ok; what is left out stays as it is."""

    another_name_of_exactly_sixty_three_bytes_the_longest_there_is: _Omittable[_Int4 | None] = (
        _OMITTED
    )
