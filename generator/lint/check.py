"""What a rule is made of, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from generator.report.findings import Rule

if TYPE_CHECKING:
    from generator.lint.context import Context
    from generator.report.findings import Level


class Found(Struct, frozen=True, gc=False):
    """What a rule has to say about one object; the engine adds which rule it was, and its weight.

    ``subject`` is the object's name as SQL, parts of a table below it: ``shop.orders.state``.
    ``message`` says nothing of other objects' number or of what the server counts, so that a
    fingerprint lasts. ``comments`` are those of the object and of what holds it, whose tags may
    accept the finding.
    """

    kind: str
    subject: str
    message: str
    mend: str = ""
    comments: tuple[str, ...] = ()


Find: TypeAlias = "Callable[[Context], Iterator[Found]]"


class Check(Struct, frozen=True):
    """A rule with what finds its instances, a pure function.

    ``measured``: it needs the server's statistics. ``on_request``: it has something to say of
    nearly every database, so it is off until the settings give it a weight.
    """

    rule: Rule
    find: Find
    measured: bool = False
    on_request: bool = False


def check(  # noqa: PLR0913 - a row of the table of rules
    rule_id: str,
    level: Level,
    title: str,
    why: str,
    find: Find,
    *,
    measured: bool = False,
    on_request: bool = False,
) -> Check:
    """A row of the table of rules: ``title`` says what is found, ``why`` what comes of it."""
    rule = Rule(id=rule_id, title=title, level=level, help=why)
    return Check(rule=rule, find=find, measured=measured, on_request=on_request)
