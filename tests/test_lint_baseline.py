"""The baseline of lint: what it accepts and until when, and what is written into it."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ConfigError
from generator.lint import Options, lint
from generator.lint.acceptance import (
    UNJUDGED,
    Accepted,
    Baseline,
    apply,
    decode_baseline,
    encode_baseline,
    renewed,
)
from generator.lint.options import ExceptionFor
from generator.report.findings import fingerprint
from tests.support.lint import BARE

TODAY = dt.date(2026, 6, 1)


def test_a_baseline_accepts_what_it_lists_until_its_day():
    (finding, *others) = lint(BARE).findings
    entry = Accepted(fingerprint=fingerprint(finding), reason="old", until=TODAY)
    judged, expired = apply(Baseline(accepted=(entry,)), [finding, *others], TODAY)
    assert [f.accepted for f in judged] == ["old"] + [""] * len(others)
    assert expired == ()
    judged, expired = apply(Baseline(accepted=(entry,)), [finding], TODAY + dt.timedelta(days=1))
    assert [f.accepted for f in judged] == [""]
    assert expired == (entry,)


def test_a_baseline_is_of_what_is_there_and_keeps_what_was_said():
    first, second, *_ = lint(BARE).findings
    gone = Accepted(fingerprint="0" * 16, reason="gone since")
    kept = Accepted(fingerprint=fingerprint(first), reason="on purpose", until=TODAY)
    after = {
        e.fingerprint: e for e in renewed(Baseline(accepted=(gone, kept)), [first, second]).accepted
    }
    assert after.keys() == {fingerprint(first), fingerprint(second)}
    assert after[fingerprint(first)] == kept
    assert after[fingerprint(second)].reason == UNJUDGED


def test_a_baseline_holds_nothing_that_is_accepted_elsewhere():
    options = Options(exceptions=(ExceptionFor(rule="no-primary-key", object="*", reason="so"),))
    written = renewed(Baseline(), lint(BARE, options).findings)
    assert "no-primary-key" not in {entry.rule for entry in written.accepted}
    assert written.accepted


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_ENTRIES = st.builds(
    Accepted,
    fingerprint=st.text("0123456789abcdef", min_size=16, max_size=16),
    rule=_TEXT,
    object=_TEXT,
    reason=_TEXT.filter(lambda text: text.strip()),
    until=st.none() | st.dates(),
)


@given(st.lists(_ENTRIES, max_size=4))
def test_a_baseline_reads_back_whatever_names_and_reasons_hold(entries):
    read = decode_baseline(encode_baseline(Baseline(accepted=tuple(entries))), source="x")
    assert sorted(map(repr, read.accepted)) == sorted(map(repr, entries))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[accepted]]\nfingerprint = "a"\nreason = " "', "accepted, entry 1: the reason is empty"),
        ('[[accepted]]\nfingerprint = "a"', "accepted, entry 1: the key 'reason' is missing"),
        (
            '[[accepted]]\nfingerprint = "a"\nreason = "b"\nuntil = "soon"',
            "accepted, entry 1, until",
        ),
        ("[[accept]]", "'accept'; did you mean 'accepted'"),
        ("nonsense", "base.toml: "),
    ],
)
def test_a_mistake_in_the_baseline_is_told(text, message):
    with pytest.raises(ConfigError, match=re.escape(message)):
        decode_baseline(text.encode(), source="base.toml")
