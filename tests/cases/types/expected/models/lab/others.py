# table lab.others
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from .._types import (
    Bits as _Bits,
    Bool as _Bool,
    Box as _Box,
    Bytea as _Bytea,
    Cidr as _Cidr,
    Inet as _Inet,
    Json as _Json,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    Uuid as _Uuid,
    WriteModel as _WriteModel,
)


class OthersRow(_RowModel):
    """A row of lab.others."""

    yes_no: _Bool | None
    bytes: _Bytea | None
    unique_id: _Uuid | None
    plain_json: _Json | None
    binary_json: _Json | None
    path: _Text | None
    document: _Text | None
    bits: _Bits | None
    one_bit: _Bits | None
    bits_varying: _Bits | None
    bits_any: _Bits | None
    address: _Inet | None
    network: _Cidr | None
    mac: _Text | None
    mac_8: _Text | None
    spot: _Text | None
    endless: _Text | None
    segment: _Text | None
    rectangle: _Box | None
    route: _Text | None
    outline: _Text | None
    round: _Text | None
    words: _Text | None
    question: _Text | None
    log_position: _Text | None
    transactions: _Text | None
    xid_8: _Text | None
    relation: _Text | None
    type_name: _Text | None
    routine: _Text | None


class OthersInsert(_WriteModel):
    """What INSERT takes for lab.others; what is left out gets its default."""

    yes_no: _Omittable[_Bool | None] = _OMITTED
    bytes: _Omittable[_Bytea | None] = _OMITTED
    unique_id: _Omittable[_Uuid | None] = _OMITTED
    plain_json: _Omittable[_Json | None] = _OMITTED
    binary_json: _Omittable[_Json | None] = _OMITTED
    path: _Omittable[_Text | None] = _OMITTED
    document: _Omittable[_Text | None] = _OMITTED
    bits: _Omittable[_Bits | None] = _OMITTED
    one_bit: _Omittable[_Bits | None] = _OMITTED
    bits_varying: _Omittable[_Bits | None] = _OMITTED
    bits_any: _Omittable[_Bits | None] = _OMITTED
    address: _Omittable[_Inet | None] = _OMITTED
    network: _Omittable[_Cidr | None] = _OMITTED
    mac: _Omittable[_Text | None] = _OMITTED
    mac_8: _Omittable[_Text | None] = _OMITTED
    spot: _Omittable[_Text | None] = _OMITTED
    endless: _Omittable[_Text | None] = _OMITTED
    segment: _Omittable[_Text | None] = _OMITTED
    rectangle: _Omittable[_Box | None] = _OMITTED
    route: _Omittable[_Text | None] = _OMITTED
    outline: _Omittable[_Text | None] = _OMITTED
    round: _Omittable[_Text | None] = _OMITTED
    words: _Omittable[_Text | None] = _OMITTED
    question: _Omittable[_Text | None] = _OMITTED
    log_position: _Omittable[_Text | None] = _OMITTED
    transactions: _Omittable[_Text | None] = _OMITTED
    xid_8: _Omittable[_Text | None] = _OMITTED
    relation: _Omittable[_Text | None] = _OMITTED
    type_name: _Omittable[_Text | None] = _OMITTED
    routine: _Omittable[_Text | None] = _OMITTED


class OthersUpdate(_WriteModel):
    """What UPDATE takes for lab.others; what is left out stays as it is."""

    yes_no: _Omittable[_Bool | None] = _OMITTED
    bytes: _Omittable[_Bytea | None] = _OMITTED
    unique_id: _Omittable[_Uuid | None] = _OMITTED
    plain_json: _Omittable[_Json | None] = _OMITTED
    binary_json: _Omittable[_Json | None] = _OMITTED
    path: _Omittable[_Text | None] = _OMITTED
    document: _Omittable[_Text | None] = _OMITTED
    bits: _Omittable[_Bits | None] = _OMITTED
    one_bit: _Omittable[_Bits | None] = _OMITTED
    bits_varying: _Omittable[_Bits | None] = _OMITTED
    bits_any: _Omittable[_Bits | None] = _OMITTED
    address: _Omittable[_Inet | None] = _OMITTED
    network: _Omittable[_Cidr | None] = _OMITTED
    mac: _Omittable[_Text | None] = _OMITTED
    mac_8: _Omittable[_Text | None] = _OMITTED
    spot: _Omittable[_Text | None] = _OMITTED
    endless: _Omittable[_Text | None] = _OMITTED
    segment: _Omittable[_Text | None] = _OMITTED
    rectangle: _Omittable[_Box | None] = _OMITTED
    route: _Omittable[_Text | None] = _OMITTED
    outline: _Omittable[_Text | None] = _OMITTED
    round: _Omittable[_Text | None] = _OMITTED
    words: _Omittable[_Text | None] = _OMITTED
    question: _Omittable[_Text | None] = _OMITTED
    log_position: _Omittable[_Text | None] = _OMITTED
    transactions: _Omittable[_Text | None] = _OMITTED
    xid_8: _Omittable[_Text | None] = _OMITTED
    relation: _Omittable[_Text | None] = _OMITTED
    type_name: _Omittable[_Text | None] = _OMITTED
    routine: _Omittable[_Text | None] = _OMITTED
