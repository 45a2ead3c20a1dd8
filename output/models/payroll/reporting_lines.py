# view payroll.reporting_lines
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Int4 as _Int4,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
)


class ReportingLinesRow(_RowModel):
    """Who reports to whom, over all levels. Runs with the rights of the reader."""

    business_id: _Annotated[_Uuid, _Field(description="The tenant they work for.")]
    employee_id: _Annotated[_Uuid, _Field(description="The employee.")]
    full_name: _Annotated[
        _Text, _Field(max_length=255), _Field(description="Name on the contract.")
    ]
    level: _Annotated[_Int4, _Field(description="How many stand above; 0 at the top.")]
    path: _Annotated[
        _Array[_Text] | None,
        _Field(
            description="Numbers of those who stand above, from the top, and the employee's own."
        ),
    ]
