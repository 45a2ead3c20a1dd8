"""The formats that a report can be told in: functions from Report to text, the same text each time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from msgspec import Struct

from generator.report.findings import Report
from generator.report.formats.document import document
from generator.report.formats.github import github
from generator.report.formats.gitlab import gitlab
from generator.report.formats.junit import junit
from generator.report.formats.markdown import markdown
from generator.report.formats.sarif import sarif
from generator.report.formats.text import text


class Format(Struct, frozen=True):
    """Who reads it, and how it is made."""

    reader: str
    render: Callable[[Report], str]


FORMATS: Final[Mapping[str, Format]] = {
    "text": Format("people", text),
    "json": Format("programs, by the schema in docs/report.schema.json", document),
    "sarif": Format("code scanning: SARIF 2.1.0", sarif),
    "github": Format("the log of GitHub Actions, as annotations", github),
    "markdown": Format("a comment on a pull request, or a step's summary", markdown),
    "junit": Format("CI that shows test reports: a test for each finding and rule", junit),
    "gitlab": Format("GitLab, as a code quality report", gitlab),
}
"""Every format by its name."""


def render(name: str, report: Report) -> str:
    """The report in a format of FORMATS, ready to be encoded as UTF-8."""
    return FORMATS[name].render(encodable(report))


def encodable(report: Report) -> Report:
    """The report with ``?`` for what isn't text: bytes of a file's name that aren't UTF-8 (PEP 383)."""
    made: Report = _encodable(report)
    return made


def _encodable(value: Any) -> Any:
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode()
    if isinstance(value, tuple):
        return tuple(_encodable(each) for each in value)
    if isinstance(value, dict):
        return {_encodable(key): _encodable(each) for key, each in value.items()}
    if isinstance(value, Struct):
        fields = {name: _encodable(getattr(value, name)) for name in value.__struct_fields__}
        return type(value)(**fields)
    return value
