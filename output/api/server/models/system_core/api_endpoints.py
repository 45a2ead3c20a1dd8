# table system_core.api_endpoints
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from .._types import (
    Array as _Array,
    Bool as _Bool,
    Int4 as _Int4,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)
from .http_method_enum import HttpMethodEnum as _system_core_HttpMethodEnum


class ApiEndpointsRow(_RowModel):
    """Catalog of the endpoints the API serves, and what a caller needs for each."""

    id: _Annotated[_Uuid, _Field(description="Surrogate key.")]
    endpoint_path: _Annotated[
        _Text,
        _Field(max_length=255),
        _Field(description="Path with its parameters in braces, such as /api/hs/work-orders/{id}."),
    ]
    method: _Annotated[
        _system_core_HttpMethodEnum, _Field(description="HTTP method; a path has a row for each.")
    ]
    handler_function: _Annotated[
        _Text, _Field(max_length=255), _Field(description="Function of the server that answers.")
    ]
    request_schema: _Annotated[
        _Json | None, _Field(description="JSON Schema of the body; NULL for methods without one.")
    ]
    response_schema: _Annotated[
        _Json | None,
        _Field(description="JSON Schema of a successful answer; NULL when it has no body."),
    ]
    requires_auth: _Annotated[_Bool, _Field(description="Whether a caller has to be signed in.")]
    required_permissions: _Annotated[
        _Array[_Text],
        _Field(
            description="Permissions a caller needs, all of them; see user_mgmt.has_permissions."
        ),
    ]
    is_active: _Annotated[
        _Bool,
        _Field(
            description="Whether the endpoint is served. Retired ones stay listed for old clients' sake."
        ),
    ]
    display_order: _Annotated[
        _Int4,
        _Field(
            description="Where the endpoint stands in the documentation; counted in tens, so that one can be put between."
        ),
    ]


class ApiEndpointsInsert(_WriteModel):
    """What INSERT takes for system_core.api_endpoints; what is left out gets its default."""

    id: _Omittable[_Uuid] = _OMITTED
    endpoint_path: _Annotated[_Text, _Field(max_length=255)]
    method: _system_core_HttpMethodEnum
    handler_function: _Annotated[_Text, _Field(max_length=255)]
    request_schema: _Omittable[_Json | None] = _OMITTED
    response_schema: _Omittable[_Json | None] = _OMITTED
    requires_auth: _Omittable[_Bool] = _OMITTED
    required_permissions: _Omittable[_Array[_Text]] = _OMITTED
    is_active: _Omittable[_Bool] = _OMITTED
    display_order: _Omittable[_Int4] = _OMITTED


class ApiEndpointsUpdate(_WriteModel):
    """What UPDATE takes for system_core.api_endpoints; what is left out stays as it is."""

    id: _Omittable[_Uuid] = _OMITTED
    endpoint_path: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    method: _Omittable[_system_core_HttpMethodEnum] = _OMITTED
    handler_function: _Omittable[_Annotated[_Text, _Field(max_length=255)]] = _OMITTED
    request_schema: _Omittable[_Json | None] = _OMITTED
    response_schema: _Omittable[_Json | None] = _OMITTED
    requires_auth: _Omittable[_Bool] = _OMITTED
    required_permissions: _Omittable[_Array[_Text]] = _OMITTED
    is_active: _Omittable[_Bool] = _OMITTED
    display_order: _Omittable[_Int4] = _OMITTED
