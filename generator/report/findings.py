"""Findings: one shape for drift of the schema, drift of files, changes and lint, whatever they are told in."""

import hashlib
from collections.abc import Iterable
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

Level = Literal["error", "warning", "info"]
"""How much a finding weighs: the order is from the most to the least."""

Impact = Literal["breaking", "warning", "safe"]
"""What a change means for a consumer: the order is from the most to the least."""

Consumer = Literal["row", "insert", "update", "client"]
"""Who is affected: who reads Row, who writes Insert or Update, who calls the API."""


class Rule(Struct, frozen=True, kw_only=True):
    """What a finding is an instance of. ``id`` is stable: it stands in configs, baselines and reports.

    ``title`` is a phrase, ``help`` a sentence or two on why it matters, in plain text.
    """

    id: str
    title: str
    level: Level
    help: str = ""


class Effect(Struct, frozen=True, kw_only=True):
    """What a change means for one consumer, and why."""

    consumer: Consumer
    impact: Impact
    reason: str


class Finding(Struct, frozen=True, kw_only=True):
    """One thing that was found.

    ``rule`` is a Rule's id. ``subject`` names what it is about: an object as ``schema.table`` or
    ``schema.table.column`` (names quoted as SQL would), or a file's path; ``kind`` says which
    (``column``, ``policy``, ``file``). ``message`` is a line without the subject. ``mend`` is SQL or
    a command. ``object`` is what the subject is or is a part of, where findings of one object are to
    stand together: ``schema.table``. ``path`` is a file of the repository to show it at, empty where there is none.
    ``accepted`` is the reason why it doesn't count: an exception's or a baseline's.

    All text may come from the database, as it is there: each format escapes it for its reader.
    """

    rule: str
    level: Level
    kind: str
    subject: str
    message: str
    object: str = ""
    effects: tuple[Effect, ...] = ()
    mend: str = ""
    path: str = ""
    accepted: str = ""


class Report(Struct, frozen=True, kw_only=True):
    """All that a command found, in the order it is to be told in.

    ``tool`` is the command. ``rules`` are those that could have found something, by id. ``summary``
    is one line that says how it went, ``mend`` one that says what to do, empty where all is well.
    """

    tool: Literal["check", "diff", "lint"]
    rules: dict[str, Rule]
    findings: tuple[Finding, ...]
    summary: str
    mend: str = ""


def placed(findings: Iterable[Finding], path: str) -> tuple[Finding, ...]:
    """The findings, to be shown at this file where they name none."""
    return tuple(each if each.path else replace(each, path=path) for each in findings)


def fingerprint(finding: Finding) -> str:
    """16 hexadecimal digits that name a finding: the same as long as rule, object and message are.

    Baselines, SARIF (3.27.17) and GitLab tell findings apart by it.
    """
    parts = f"{finding.rule}\0{finding.kind}\0{finding.subject}\0{finding.message}"
    return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:16]
