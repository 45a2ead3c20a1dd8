"""How the server writes a column as JSON: the word that its module `wire` has for each kind of type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.model.types import PG_CATALOG

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model.types import TypeRef
    from generator.typemap.kinds import Kind, Types

BY_MODEL: Final = "value"
"""The slow way, through the model's own types: right for every kind."""

# Kinds that psycopg and the codec give as what the words of `wire` take. All others go through the model.
_WORDS: Final[Mapping[Kind, str]] = {
    "bigint": "digits",
    "bits": "text",
    "boolean": "boolean",
    "date": "quoted",  # infinity and BC are texts on the wire too
    "decimal": "quoted",  # all digits, NaN and infinities: as PostgreSQL writes them
    "enum": "text",
    "float": "float",
    "integer": "number",
    "json": "json",  # PostgreSQL's text of a document is one
    "money": "text",
    "oid": "digits",
    "text": "text",
    "timestamp": "moment",
    "timestamptz": "moment",
    "uuid": "quoted",
}
_ODD: Final = "char"  # a byte, which the codec writes as an escape


def word_for(ref: TypeRef, types: Types) -> str:
    """The word for a column of this type."""
    use = types.base(ref)
    if use.array or (use.ref.schema == PG_CATALOG and use.ref.name == _ODD):
        return BY_MODEL
    return _WORDS.get(use.kind, BY_MODEL)
