"""The pages about the database as a whole: which there are, and which question each of them answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from generator.targets.dictionary.database.changes_page import changes_page
from generator.targets.dictionary.database.classification_page import classification_page
from generator.targets.dictionary.database.cross_schema_page import cross_schema_page
from generator.targets.dictionary.database.endpoints_page import endpoints_page
from generator.targets.dictionary.database.glossary_page import glossary_page
from generator.targets.dictionary.database.grants_page import grants_page
from generator.targets.dictionary.database.indexes_page import indexes_page
from generator.targets.dictionary.database.lint_page import lint_page
from generator.targets.dictionary.database.orphans_page import orphans_page
from generator.targets.dictionary.database.partitions_page import partitions_page
from generator.targets.dictionary.database.queries_page import queries_page
from generator.targets.dictionary.database.roles_page import roles_page
from generator.targets.dictionary.database.row_security_page import row_security_page
from generator.targets.dictionary.database.status_page import status_page
from generator.targets.dictionary.facts.whole import Whole
from generator.targets.dictionary.markup import places
from generator.targets.dictionary.markup.pieces import DatabasePage

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADING: Final = "Across the database"

Make = Callable[[Whole], DatabasePage | None]
"""Makes a page, unless there is nothing to say on it."""


class Across(Struct, frozen=True, kw_only=True):
    """A page about the whole database, and the question that it answers."""

    path: str
    question: str
    page: DatabasePage


_PAGES: Final[tuple[tuple[str, str, Make], ...]] = (
    (
        places.SECURITY,
        "Which rows do policies protect, for which commands, and what gets past them?",
        row_security_page,
    ),
    (places.GRANTS, "Which role may do what, schema by schema and table by table?", grants_page),
    (
        places.ROLES,
        "Which roles are there, whose members are they, and what may each of them read and write?",
        roles_page,
    ),
    (
        places.CLASSIFICATION,
        "Where is sensitive data, which regulation is it under, and who may read it?",
        classification_page,
    ),
    (places.ENDPOINTS, "Which tables does each endpoint of the API touch?", endpoints_page),
    (
        places.CROSS_SCHEMA,
        "Which foreign keys lead from one schema to another?",
        cross_schema_page,
    ),
    (
        places.INDEXES,
        "What is each index for, which are missing, and which do the work of another?",
        indexes_page,
    ),
    (
        places.QUERIES,
        "Which indexes serve the queries that matter, and which tables do they read as a whole?",
        queries_page,
    ),
    (
        places.PARTITIONS,
        "Which rows are in which partition, how long are they kept, and where do new ones go?",
        partitions_page,
    ),
    (
        places.LINT,
        "What is wrong with the structure, what was accepted and why, and how are things named?",
        lint_page,
    ),
    (
        places.ORPHANS,
        "Which tables, types, functions and sequences does nothing use?",
        orphans_page,
    ),
    (places.STATUS, "How far is the database from finished, and what is missing?", status_page),
    (places.GLOSSARY, "What do the words in comments mean?", glossary_page),
    (places.CHANGES, "What changed in the structure, when, and whom did it break?", changes_page),
)


def across(whole: Whole) -> Iterator[Across]:
    """The pages that have something to say, in the order in which they are listed."""
    for path, question, make in _PAGES:
        page = make(whole)
        if page is not None:
            yield Across(path=path, question=question, page=replace(page, searched=False))
