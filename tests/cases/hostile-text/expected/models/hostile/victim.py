# table hostile.victim
# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.

from __future__ import annotations

from typing import Annotated as _Annotated, Literal as _Literal

from pydantic import Field as _Field

from .._types import (
    Int4 as _Int4,
    OMITTED as _OMITTED,
    Omittable as _Omittable,
    RowModel as _RowModel,
    Text as _Text,
    WriteModel as _WriteModel,
)


class VictimRow(_RowModel):
    """\"\"\"
    import pathlib; pathlib.Path(\"PWNED\").touch()
    \"\"\""""

    id: _Annotated[
        _Int4, _Field(description="x\\\", examples=[__import__('pathlib').Path('PWNED').touch()])#")
    ]
    python: _Annotated[_Text | None, _Field(description='It ends with a quote"')]
    docstring: _Annotated[_Text | None, _Field(description='It ends with three """')]
    comment: _Annotated[
        _Text | None, _Field(description="*/ export const pwned = 1; /* @deprecated {@link x}")
    ]
    script: _Annotated[
        _Text | None, _Field(description="</script><img src=x onerror=alert(1)> <!-- & --> &lt;")
    ]
    template: _Annotated[
        _Text | None,
        _Field(description="{{ 7 * 7 }} {% raw %} {% endraw %} {# x #} ${7 * 7} `tick`"),
    ]
    escapes: _Annotated[
        _Text | None, _Field(description="\\N{BULLET} \\u12 \\U0011ffff \\x \\0 \\")
    ]
    invisible: _Annotated[
        _Text | None, _Field(description="a\u2028b\u2029c\x85d\u200be\u202ef\ufeffg\rh\x1bi")
    ]
    mermaid: _Annotated[
        _Text | None, _Field(description='%%{init: {}}%% "quoted"; PK } --> x ||--o{ y')
    ]
    workflow: _Annotated[
        _Text | None, _Field(description="::error::pwned\n::add-mask::x\n##vso[task.complete]")
    ]
    checked: _Annotated[_Text | None, _Field(description="| cell | cell |")]
    listed: _Annotated[
        _Literal['"""', "*/", "it's", "end\\", "</script>", "${x}"] | None,
        _Field(
            description="# heading\n- item\n    code\n[link](javascript:alert(1)) ![x](x) <b>bold</b> __x__ *y* ~~z~~"
        ),
    ]
    matched: _Text | None


class VictimInsert(_WriteModel):
    """What INSERT takes for hostile.victim; what is left out gets its default."""

    id: _Int4
    python: _Omittable[_Text | None] = _OMITTED
    docstring: _Omittable[_Text | None] = _OMITTED
    comment: _Omittable[_Text | None] = _OMITTED
    script: _Omittable[_Text | None] = _OMITTED
    template: _Omittable[_Text | None] = _OMITTED
    escapes: _Omittable[_Text | None] = _OMITTED
    invisible: _Omittable[_Text | None] = _OMITTED
    mermaid: _Omittable[_Text | None] = _OMITTED
    workflow: _Omittable[_Text | None] = _OMITTED
    checked: _Omittable[_Text | None] = _OMITTED
    listed: _Omittable[_Literal['"""', "*/", "it's", "end\\", "</script>", "${x}"] | None] = (
        _OMITTED
    )
    matched: _Omittable[_Text | None] = _OMITTED


class VictimUpdate(_WriteModel):
    """What UPDATE takes for hostile.victim; what is left out stays as it is."""

    id: _Omittable[_Int4] = _OMITTED
    python: _Omittable[_Text | None] = _OMITTED
    docstring: _Omittable[_Text | None] = _OMITTED
    comment: _Omittable[_Text | None] = _OMITTED
    script: _Omittable[_Text | None] = _OMITTED
    template: _Omittable[_Text | None] = _OMITTED
    escapes: _Omittable[_Text | None] = _OMITTED
    invisible: _Omittable[_Text | None] = _OMITTED
    mermaid: _Omittable[_Text | None] = _OMITTED
    workflow: _Omittable[_Text | None] = _OMITTED
    checked: _Omittable[_Text | None] = _OMITTED
    listed: _Omittable[_Literal['"""', "*/", "it's", "end\\", "</script>", "${x}"] | None] = (
        _OMITTED
    )
    matched: _Omittable[_Text | None] = _OMITTED
