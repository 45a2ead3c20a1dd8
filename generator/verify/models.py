"""Rows of the wire ``api`` against the generated models and the generated JSON Schema."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from generator.errors import ConfigError
from generator.escape import one_line
from generator.verify.facts import Subject, Violation, Violations, shown

if TYPE_CHECKING:
    from pydantic import BaseModel

PYDANTIC: Final = "pydantic"
JSON_SCHEMA: Final = "JSON Schema"
_DOCUMENT: Final = "urn:pgscribe:openapi"
_LONGEST_INTEGER: Final = 300
_REASON: Final = 160

Validate = Callable[[Any], Iterator[Any]]


class Components:
    """The rows' schemas in an OpenAPI document, by the table that they say they are of.

    Raises ConfigError when it isn't one.
    """

    def __init__(self, document: bytes, source: str) -> None:
        import jsonschema_rs

        try:
            read = json.loads(document)
            components = read["components"]["schemas"]
            self._registry = jsonschema_rs.Registry([(_DOCUMENT, read)])
        except (ValueError, LookupError, TypeError) as error:
            raise ConfigError(
                f"{source} isn't an OpenAPI document ({one_line(str(error))}); "
                "make it anew with `pgscribe generate`"
            ) from error
        self._of = {
            schema["x-pg-table"]: name
            for name, schema in components.items()
            if name.endswith("_Row") and "x-pg-table" in schema
        }

    def errors_of(self, subject: Subject) -> Validate | None:
        """What finds the errors of a row; None where the document has no such table."""
        import jsonschema_rs

        name = self._of.get(subject.name.sql)
        if name is None:
            return None
        reference = {"$ref": f"{_DOCUMENT}#/components/schemas/{name}"}
        # `format` is a note of what a text means (JSON Schema 2020-12, Validation, 7.2.1).
        return jsonschema_rs.Draft202012Validator(
            reference, registry=self._registry, validate_formats=False
        ).iter_errors


class RowCheck:
    """Holds rows of one relation against its model, and their JSON against its schema."""

    def __init__(
        self,
        subject: Subject,
        model: type[BaseModel],
        errors_of: Validate | None,
        found: Violations,
    ) -> None:
        self._place = str(subject.name)
        self._model = model
        self._errors_of = errors_of
        self._found = found

    def check(self, row: Mapping[str, Any], key: Callable[[], str]) -> dict[str, Any] | None:
        """Give the JSON of a row, as Python reads it; None when the model refuses the row."""
        from pydantic import ValidationError

        try:
            made = self._model.model_validate(row)
            text = made.model_dump_json()
        except ValidationError as error:
            self._refused(error, key)
            return None
        except Exception as error:  # noqa: BLE001 - generated validators may raise anything
            self._raised(error, key)
            return None
        self._again(made, text, key)
        document: dict[str, Any] = read_json(text)
        for wrong in self._errors_of(document) if self._errors_of else ():
            self._invalid(wrong, key)
        return document

    def _refused(self, error: Any, key: Callable[[], str]) -> None:
        for each in error.errors(include_url=False, include_context=False):
            where = each["loc"]
            # What is missing has no value; what is given is then all that it is missing from.
            value = "" if each["type"] == "missing" or not where else shown(each["input"])
            column = str(where[0]) if where else ""
            reason = one_line(each["msg"], _REASON)
            self._add(PYDANTIC, key, each["type"], column=column, reason=reason, value=value)

    def _raised(self, error: Exception, key: Callable[[], str]) -> None:
        # Its message may hold any value of the row.
        self._add(PYDANTIC, key, reason=f"the model raises {type(error).__name__}")

    def _again(self, made: BaseModel, text: str, key: Callable[[], str]) -> None:
        try:
            again = self._model.model_validate_json(text)
        except Exception as error:  # noqa: BLE001 - the model's own JSON, refused for whatever reason
            self._add(PYDANTIC, key, reason=f"its own JSON is refused: {type(error).__name__}")
            return
        if again == made:
            return
        for name in type(made).model_fields:
            before, after = getattr(made, name), getattr(again, name)
            if not _same(before, after):
                alias = type(made).model_fields[name].alias or name
                reason = "its JSON reads back as another value"
                self._add(PYDANTIC, key, column=alias, reason=reason, value=shown(before))

    def _invalid(self, wrong: Any, key: Callable[[], str]) -> None:
        where = wrong.instance_path
        column = str(where[0]) if where else ""
        reason = one_line(wrong.message, _REASON)
        self._add(JSON_SCHEMA, key, type(wrong.kind).__name__, column=column, reason=reason)

    def _add(self, check: str, key: Callable[[], str], kind: str = "", **facts: Any) -> None:
        """Add a violation; ``kind`` where the reason may hold a value, so that each is another."""
        violation = Violation(place=self._place, check=check, key=key(), **facts)
        self._found.add(violation, kind)


def read_json(text: str) -> Any:
    """Read JSON whose numbers may be beyond a double's: no type tells those apart from large ones."""
    return json.loads(text, parse_int=_integer, parse_float=_finite)


def _integer(digits: str) -> int | float:
    # Python refuses to read the digits of very long ones.
    return int(digits) if len(digits) < _LONGEST_INTEGER else sys.float_info.max


def _finite(digits: str) -> float:
    value = float(digits)
    return max(-sys.float_info.max, min(sys.float_info.max, value))


def _same(one: object, other: object) -> bool:
    """Equal, or the same values that aren't numbers in the same places."""
    if one == other:
        return True
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if hasattr(one, "__dict__") and type(one) is type(other):
        return _same(vars(one), vars(other))
    return one != one and other != other  # noqa: PLR0124 - NaN of any type of number
