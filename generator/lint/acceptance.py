"""Findings that don't count: because the settings say so, a tag in a comment, or a baseline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from generator.errors import ConfigError
from generator.model.annotations import describe
from generator.model.mistakes import told
from generator.report.findings import Finding, fingerprint

if TYPE_CHECKING:
    from generator.lint.check import Found
    from generator.lint.options import ExceptionFor

TAG: Final = "lint-ignore"
"""``@lint-ignore rule-id reason`` in the comment of an object, or of the table that it is a part of."""

UNJUDGED: Final = "was there before the baseline, and nobody has judged it yet"
_HEAD: Final = """\
# Findings of `pgscribe lint` that are accepted. Say why in `reason`; `until = 2027-01-31` sets a date
# from which it counts again. `pgscribe lint --write-baseline` adds what is new and drops what is mended.
"""


class Accepted(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An entry of a baseline. ``rule`` and ``object`` are for readers: the fingerprint decides.

    ``until`` is the last day on which it holds.
    """

    fingerprint: str
    rule: str = ""
    object: str = ""
    reason: str
    until: dt.date | None = None


class Baseline(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The findings that a project accepts, as its baseline file has them."""

    accepted: tuple[Accepted, ...] = ()


# ---- exceptions and tags ----


def reason_of(rule: str, found: Found, exceptions: Mapping[str, tuple[ExceptionFor, ...]]) -> str:
    """Why a finding is accepted by the settings or by a tag; empty when it isn't."""
    for exception in exceptions.get(rule, ()):
        if covers(exception.object, found.subject):
            return exception.reason
    for comment in found.comments:
        if TAG in comment:
            for value in describe(comment).tags.get(TAG, ()):
                named, _, reason = value.partition(" ")
                if named == rule and reason.strip():
                    return reason.strip()
    return ""


def covers(pattern: str, subject: str) -> bool:
    """Whether a pattern names an object, or the table or schema that it is a part of."""
    return fnmatchcase(subject, pattern) or fnmatchcase(subject, f"{pattern}.*")


# ---- the baseline ----


def decode_baseline(data: bytes, *, source: str) -> Baseline:
    """Read a baseline file (TOML). Raises ConfigError naming ``source`` and the key that is wrong."""
    try:
        found = msgspec.toml.decode(data, type=Baseline)
    except msgspec.ValidationError as error:
        raise ConfigError(f"{source}: {told(error, Baseline)}") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ConfigError(f"{source}: {error}") from error
    for number, entry in enumerate(found.accepted, 1):
        if not entry.reason.strip():
            raise ConfigError(f"{source}: accepted, entry {number}: the reason is empty; say why")
    return found


def encode_baseline(baseline: Baseline) -> bytes:
    """The baseline as TOML, an entry each, sorted by object and rule."""
    entries = sorted(baseline.accepted, key=lambda e: (e.object, e.rule, e.fingerprint))
    return "\n".join([_HEAD, *map(_entry, entries)]).encode("utf-8", "replace")


def apply(
    baseline: Baseline, findings: Iterable[Finding], today: dt.date
) -> tuple[tuple[Finding, ...], tuple[Accepted, ...]]:
    """The findings, those of the baseline accepted, and the entries that would hold but for their date."""
    entries = {entry.fingerprint: entry for entry in baseline.accepted}
    judged: list[Finding] = []
    expired: list[Accepted] = []
    for finding in findings:
        entry = None if finding.accepted or not entries else entries.get(fingerprint(finding))
        if entry is None:
            judged.append(finding)
        elif entry.until is not None and entry.until < today:
            expired.append(entry)
            judged.append(finding)
        else:
            judged.append(replace(finding, accepted=entry.reason))
    return tuple(judged), tuple(expired)


def renewed(baseline: Baseline, findings: Iterable[Finding]) -> Baseline:
    """A baseline of all findings that nothing else accepts; what was said of some of them stays."""
    before = {entry.fingerprint: entry for entry in baseline.accepted}
    entries: dict[str, Accepted] = {}
    for finding in findings:
        key = fingerprint(finding)
        if finding.accepted and key not in before:
            continue
        entries[key] = before.get(key) or Accepted(
            fingerprint=key, rule=finding.rule, object=finding.subject, reason=UNJUDGED
        )
    return Baseline(accepted=tuple(entries.values()))


def _entry(entry: Accepted) -> str:
    return "\n".join(["[[accepted]]", *_lines(entry), ""])


def _lines(entry: Accepted) -> Iterator[str]:
    from generator.escape import yaml

    # A double-quoted scalar of YAML, with escapes of eight digits, is a basic string of TOML too.
    for key in ("fingerprint", "rule", "object", "reason"):
        if text := getattr(entry, key):
            yield f"{key} = {yaml(text)}"
    if entry.until is not None:
        yield f"until = {entry.until.isoformat()}"
