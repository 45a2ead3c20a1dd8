"""What other stages made, as the dictionary wants it from the pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from generator.model.plans import Plans, QueryPlan
from generator.model.queries import Query

if TYPE_CHECKING:
    from collections.abc import Mapping


class Endpoint(Struct, frozen=True, kw_only=True, rename="camel"):
    """An endpoint, as output/api/endpoints.json has it; tables named as ``QualifiedName.sql``."""

    method: str
    path: str
    schema: str = ""
    kind: str = "derived"
    summary: str = ""
    primary: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    how: dict[str, tuple[str, ...]] = {}
    roles: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Snippet(Struct, frozen=True, kw_only=True):
    """Generated code about one relation. ``language`` is Pygments' name of it.

    Without ``code``, that of the file ``source`` in the output folder: it is shown as the site's build makes it,
    ``.code/<source>.html`` in the folder of pages, if it is there.
    """

    title: str
    language: str
    code: str = ""
    source: str = ""


class Rule(Struct, frozen=True, kw_only=True):
    """A rule of lint that was asked, as ``generator.report`` has it."""

    id: str
    title: str
    level: str
    help: str = ""


class Finding(Struct, frozen=True, kw_only=True):
    """What a rule found. ``object`` is its name as SQL, parts of a table below it.

    ``relation`` is the ``QualifiedName.sql`` of the relation that it is, or is a part of; empty
    where it is of none. ``mend`` is SQL. ``accepted`` is the reason why it doesn't count.
    """

    rule: str
    level: str
    object: str
    message: str
    relation: str = ""
    mend: str = ""
    accepted: str = ""


class Part(Struct, frozen=True, kw_only=True):
    """A part of a schema; ``ties`` are the keys to and from other parts by the path of their page."""

    title: str
    path: str
    members: tuple[str, ...]
    ties: dict[str, int] = {}


class Viewpoint(Struct, frozen=True, kw_only=True):
    """Tables that answer one question together."""

    title: str
    description: str
    path: str
    members: tuple[str, ...]


class Diagrams(Struct, frozen=True, kw_only=True):
    """Which diagrams there are, by the path of their page or picture; parts by schema.

    Those of ``folded`` have boxes that stand for several tables, or are of schemas or parts alone.
    """

    paths: frozenset[str] = frozenset()
    folded: frozenset[str] = frozenset()
    parts: dict[str, tuple[Part, ...]] = {}
    viewpoints: tuple[Viewpoint, ...] = ()


class Made(Struct, frozen=True, kw_only=True):
    """``snippets`` by ``QualifiedName.sql`` of the relation; ``endpoints`` of all relations.

    Without endpoints, not even none, nothing is said of them, nor of ``findings``, which are in the
    order of lint's report: the worst first, then by object. ``rules`` are those that were asked,
    ``tenant_columns`` those that say whose a row is, by the settings of lint.
    ``queries`` are the project's named ones, by name; those without a plan were never explained.
    ``touching`` are those that have one, by the relations that they read or write.
    """

    snippets: dict[str, tuple[Snippet, ...]] = {}
    endpoints: tuple[Endpoint, ...] | None = None
    diagrams: Diagrams = Diagrams()
    findings: tuple[Finding, ...] | None = None
    rules: tuple[Rule, ...] = ()
    tenant_columns: tuple[str, ...] = ()
    queries: tuple[Query, ...] = ()
    plans: Plans = Plans()
    touching: dict[str, tuple[Query, ...]] = {}

    def plan_of(self, query: Query) -> QueryPlan | None:
        """The plan of a query, of an older wording of it maybe; None when it was never explained."""
        return self.plans.queries.get(query.name)

    def queries_of(self, relation: str) -> tuple[Query, ...]:
        """The queries that read or write a relation, through a view or as a partition too."""
        return self.touching.get(relation, ())


def made_by_others(made: Mapping[str, Any]) -> Made:
    """The pipeline's values as ours: what it lacks is absent, what we don't show is dropped."""
    known = {name: made[name] for name in Made.__struct_fields__ if name in made}
    found = msgspec.convert(msgspec.to_builtins(known), Made)
    touching: dict[str, list[Query]] = {}
    for query in found.queries:
        plan = found.plan_of(query)
        for relation in {*plan.reads, *plan.writes} if plan else ():
            touching.setdefault(relation, []).append(query)
    by_relation = {relation: tuple(queries) for relation, queries in touching.items()}
    return replace(found, touching=by_relation)
