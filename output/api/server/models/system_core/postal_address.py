# composite type system_core.postal_address
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import CompositeModel as _CompositeModel, Text as _Text


class PostalAddress(_CompositeModel):
    """A postal address in its parts, as it is printed on an invoice."""

    street: _Annotated[
        _Annotated[_Text, _Field(max_length=200)] | None,
        _Field(description="Street and house number."),
    ] = None
    unit: _Annotated[
        _Annotated[_Text, _Field(max_length=50)] | None,
        _Field(description="Flat, suite or floor, where there is one."),
    ] = None
    city: _Annotated[
        _Annotated[_Text, _Field(max_length=100)] | None, _Field(description="Town or city.")
    ] = None
    region: _Annotated[
        _Annotated[_Text, _Field(max_length=100)] | None,
        _Field(description="State, province or county."),
    ] = None
    postal_code: _Annotated[
        _Annotated[_Text, _Field(max_length=20)] | None,
        _Field(description="Postal code as the country writes it."),
    ] = None
    country_code: _Annotated[
        _Annotated[_Text, _Field(max_length=2)] | None,
        _Field(description="Country by its two letters in ISO 3166-1."),
    ] = None
