"""What several objects have: named parts, owners, privileges, comments."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from generator.drift.kinds import CONSUMERS
from generator.drift.matching import alike, gone_and_come
from generator.drift.scope import Change, Scope, Table, compared, from_to, shown
from generator.escape import one_line
from generator.model.annotations import Described, describe
from generator.model.catalog import PUBLIC, Grant
from generator.report import Consumer

_LONGEST_COMMENT: Final = 60
# PostgreSQL documentation, "Privileges". Whoever returns or finds the rows that it writes reads them.
_NEEDED_BY: Final[Mapping[str, tuple[Consumer, ...]]] = {
    "SELECT": CONSUMERS,
    "INSERT": ("insert", "client"),
    "UPDATE": ("update", "client"),
    "DELETE": ("client",),
    "USAGE": CONSUMERS,
    "EXECUTE": ("client",),
}
_CLASS: Final = "classification"
_TYPE: Final = "type"
# To say nothing is to say PUBLIC. A class that isn't here may be the most sensitive of all.
_RANK: Final = {"": 1, "PUBLIC": 1, "INTERNAL": 2, "CONFIDENTIAL": 3, "RESTRICTED": 4}
_UNKNOWN: Final = 5


def _all_but_its_name(part: Any) -> Hashable:
    looked: Hashable = replace(part, name="")
    return looked


class Parts(Struct, frozen=True, kw_only=True):
    """How changes of one list of named parts are told: kinds, and the table of the parts themselves.

    ``renamed`` is None for parts that no name refers to. Parts of equal ``look`` are perhaps renamed. ``tell`` says
    what a part that came or went is.
    """

    noun: str
    added: Callable[[Any], str]
    dropped: Callable[[Any], str]
    table: Table
    renamed: str | None = None
    look: Callable[[Any], Hashable] = _all_but_its_name
    tell: Callable[[Any], str] = lambda _part: ""


def parts(scope: Scope, old: Iterable[Any], new: Iterable[Any], told: Parts) -> Iterator[Change]:
    """The changes of a list: parts that went, came, are called otherwise, or differ."""
    gone, come = gone_and_come(old, new)
    if told.renamed:
        for before, after in list(alike(gone, come, told.look)):
            part = scope.part(after.name, told.noun)
            yield part.change(told.renamed, from_to(before.name, after.name))
            yield from compared(part, replace(before, name=after.name), after, told.table)
            gone.remove(before)
            come.remove(after)
    for part in gone:
        yield scope.part(part.name, told.noun).change(told.dropped(part), told.tell(part))
    olds = {part.name: part for part in old}
    for part in new:
        if part in come:
            yield scope.part(part.name, told.noun).change(told.added(part), told.tell(part))
        elif part.name in olds and olds[part.name] != part:
            yield from compared(scope.part(part.name, told.noun), olds[part.name], part, told.table)


def owner(scope: Scope, old: Any, new: Any) -> Iterator[Change]:
    """The owner; none is the role that owns most."""
    names = [each.owner or "the main owner" for each in (old, new)]
    yield scope.change("owner-changed", from_to(*names))


def grants(scope: Scope, old: Any, new: Any) -> Iterator[Change]:
    """Privileges that a role lost or got."""
    before = {grant.role: grant for grant in old.grants}
    after = {grant.role: grant for grant in new.grants}
    for role in sorted(before.keys() | after.keys()):
        yield from _grant(scope, role, before.get(role), after.get(role), new)


def _grant(
    scope: Scope, role: str, old: Grant | None, new: Grant | None, of: Any
) -> Iterator[Change]:
    if old == new:
        return
    if not role and (old is None or new is None):
        # The owner's are told only where they aren't whole.
        kind = "grant-revoked" if old is None else "grant-added"
        yield scope.change(kind, "the owner")
        return
    before, after = (grant.privileges if grant else () for grant in (old, new))
    held = _held_otherwise(scope, role, of)
    gone = [privilege for privilege in before if privilege not in after]
    lost = [privilege for privilege in gone if privilege not in held]
    kept = [privilege for privilege in gone if privilege in held]
    got = [privilege for privilege in after if privilege not in before]
    who = shown(role) or "the owner"
    if lost:
        needed = {consumer for privilege in lost for consumer in _NEEDED_BY.get(privilege, ())}
        consumers = tuple(each for each in scope.consumers if each in needed)
        yield scope.change("grant-revoked", f"{', '.join(lost)} from {who}", consumers)
    if kept:
        yield scope.change("spare-grant-revoked", f"{', '.join(kept)} from {who}")
    if got:
        yield scope.change("grant-added", f"{', '.join(got)} to {who}")
    if old and new and old.grantable != new.grantable:
        yield scope.change("grant-option-changed", who)


def _held_otherwise(scope: Scope, role: str, of: Any) -> frozenset[str]:
    """What a role may do without a grant of its own: as PUBLIC, as the owner, or by one on the whole table."""
    holders = (of, *(scope.relations or ())[1:])
    if role and any(getattr(holder, "owner", "") == role for holder in holders):
        # Listed where they aren't whole.
        narrowed = {grant.role: grant.privileges for holder in holders for grant in holder.grants}
        return frozenset(narrowed.get("", _NEEDED_BY))
    return frozenset(
        privilege
        for holder in holders
        for grant in holder.grants
        if grant.role == PUBLIC or (grant.role == role and holder is not of)
        for privilege in grant.privileges
    )


def comment(scope: Scope, old: Any, new: Any) -> Iterator[Change]:
    """The comment: the tags that decide something, and its text."""
    before, after = describe(old.comment), describe(new.comment)
    told = list(_tags(scope, before, after))
    yield from told
    plain = [
        {name: values for name, values in each.tags.items() if name not in {_CLASS, _TYPE}}
        for each in (before, after)
    ]
    if before.text != after.text or plain[0] != plain[1] or not told:
        yield scope.change("comment-changed", one_line(after.text, _LONGEST_COMMENT))


def _tags(scope: Scope, old: Described, new: Described) -> Iterator[Change]:
    classes = [(each.tag(_CLASS) or "").strip().upper() for each in (old, new)]
    ranks = [_RANK.get(name, _UNKNOWN) for name in classes]
    if ranks[0] != ranks[1]:
        kind = "classification-raised" if ranks[0] < ranks[1] else "classification-lowered"
        yield scope.change(kind, from_to(*(name or "none" for name in classes)))
    types = [each.tag(_TYPE) for each in (old, new)]
    if types[0] != types[1]:
        yield scope.change("type-tag-changed", from_to(*(name or "none" for name in types)))


def validated(scope: Scope, old: Any, new: Any) -> Iterator[Change]:
    """Whether a constraint holds for rows that were there before it; what isn't enforced never does."""
    if getattr(old, "not_enforced", False) != getattr(new, "not_enforced", False):
        return
    if old.not_valid != new.not_valid:
        yield scope.change("constraint-unvalidated" if new.not_valid else "constraint-validated")


def enforced(scope: Scope, old: Any, new: Any) -> Iterator[Change]:
    """Whether a constraint is enforced at all."""
    if old.not_enforced != new.not_enforced:
        yield scope.change("constraint-unenforced" if new.not_enforced else "constraint-enforced")
