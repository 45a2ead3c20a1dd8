"""What changed between two databases, from the whole to its parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from generator.drift.matching import proposed
from generator.drift.parts import Parts, comment, parts
from generator.drift.schemas import schemas
from generator.drift.scope import Change, Scope, Sides, Table, always, compared, from_to
from generator.model.catalog import Database, Extension, Role
from generator.model.types import QualifiedName, quote_identifier


def stream(old: Database, new: Database) -> Iterator[Change]:
    """All changes from ``old`` to ``new``, in the order of the model."""
    if old == new:
        return
    sides = Sides(old, new, proposed(old, new))
    scope = Scope(
        sides=sides,
        object="",
        subject="database",
        noun="database",
        name=QualifiedName(schema="", name=""),
    )
    yield from compared(scope, old, new, DATABASE)


def _top_level(scope: Scope, told: Parts, field: str) -> Iterator[Change]:
    """Parts of the database itself, each an object of its own."""
    sides = scope.sides
    before, after = (getattr(side.database, field) for side in (sides.before, sides.after))
    for change in parts(scope, before, after, told):
        name = change.subject.removeprefix(".")
        yield Change(
            kind=change.kind,
            noun=change.noun,
            object=name,
            subject=name,
            message=change.message,
            consumers=change.consumers,
        )


def _moved(scope: Scope, old: Extension, new: Extension) -> Iterator[Change]:
    yield scope.change("extension-moved", from_to(*map(quote_identifier, (old.schema, new.schema))))


EXTENSION: Final[Table] = {"schema": (_moved,)}
_EXTENSIONS: Final = Parts(
    noun="extension",
    added=lambda _extension: "extension-added",
    dropped=lambda _extension: "extension-dropped",
    table=EXTENSION,
)


def _rights(scope: Scope, old: Role, new: Role) -> Iterator[Change]:
    differ = (said for name, said in _RIGHTS.items() if getattr(old, name) != getattr(new, name))
    yield scope.change("role-changed", ", ".join(differ))


_RIGHTS: Final[Mapping[str, str]] = {
    "superuser": "superuser",
    "bypass_rls": "bypass rls",
    "inherit": "inherit",
    "member_of": "member of",
    "inherit_overridden": "what its memberships inherit",
}


ROLE: Final[Table] = {
    "login": (always("role-login-changed"),),
    "superuser": (_rights,),
    "bypass_rls": (_rights,),
    "inherit": (_rights,),
    "member_of": (_rights,),
    "inherit_overridden": (_rights,),
    "comment": (comment,),
}
_ROLES: Final = Parts(
    noun="role",
    added=lambda _role: "role-added",
    dropped=lambda _role: "role-dropped",
    table=ROLE,
)
FOREIGN_SERVER: Final[Table] = {"wrapper": (always("foreign-server-changed"),)}
_FOREIGN_SERVERS: Final = Parts(
    noun="foreign server",
    added=lambda _server: "foreign-server-added",
    dropped=lambda _server: "foreign-server-dropped",
    table=FOREIGN_SERVER,
)


def _extensions(scope: Scope, _old: Database, _new: Database) -> Iterator[Change]:
    yield from _top_level(scope, _EXTENSIONS, "extensions")


def _roles(scope: Scope, _old: Database, _new: Database) -> Iterator[Change]:
    yield from _top_level(scope, _ROLES, "roles")


def _servers(scope: Scope, _old: Database, _new: Database) -> Iterator[Change]:
    yield from _top_level(scope, _FOREIGN_SERVERS, "foreign_servers")


def _schemas(scope: Scope, old: Database, new: Database) -> Iterator[Change]:
    yield from schemas(scope.sides, old, new)


DATABASE: Final[Table] = {
    "schemas": (_schemas,),
    "extensions": (_extensions,),
    "roles": (_roles,),
    "foreign_servers": (_servers,),
    "comment": (comment,),
}
