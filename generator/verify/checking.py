"""The flow: rows are read once, held against every thing generated, and told of."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

from generator.errors import ConfigError, IntrospectionError
from generator.verify import compiler, node_postgres
from generator.verify.facts import (
    Generated,
    Note,
    Read,
    Report,
    Subject,
    Violation,
    Violations,
    row_key,
)
from generator.verify.kept import Kept
from generator.verify.literals import literal
from generator.verify.models import JSON_SCHEMA, PYDANTIC, Components, RowCheck, read_json
from generator.verify.package import imported, member
from generator.verify.reading import (
    Reach,
    Row,
    Undecoded,
    nothing_read,
    opened,
    reach,
    told,
    transaction,
)
from generator.verify.shapes import Columns
from generator.verify.witness import testify

if TYPE_CHECKING:
    import psycopg

_CODEC: Final = "codec"


class Progress(Protocol):
    """How far it is."""

    def stage(self, name: str, total: int = 0) -> None:
        """A stage begins."""

    def advance(self, count: int = 1) -> None:
        """So many steps of the stage are done."""


def verify(
    connection: psycopg.Connection[Any],
    generated: Generated,
    limit: int | None,
    progress: Progress,
    folder: Path,
) -> Report:
    """Hold up to ``limit`` rows of each relation, or all, against what was generated from it.

    ``connection`` is in autocommit mode; ``folder`` is where Node's packages are looked for. Raises
    IntrospectionError when nothing can be read, ConfigError when what was generated can't be used.
    """
    import psycopg

    with tempfile.TemporaryDirectory(prefix="pgscribe-") as work, ExitStack() as stack:
        package = stack.enter_context(imported(generated.models)) if generated.models else None
        run = _Run(connection, generated, limit, package)
        try:
            with transaction(connection):
                run.read(progress, folder)
        except psycopg.Error as error:
            raise IntrospectionError(f"cannot read rows: {told(error)}") from None
        run.compile(Path(work), folder, progress)
        return run.report()


class _Run:
    """What one verification collects on its way."""

    def __init__(
        self,
        connection: psycopg.Connection[Any],
        generated: Generated,
        limit: int | None,
        package: ModuleType | None,
    ) -> None:
        self._connection = connection
        self._generated = generated
        self._limit = limit
        self._package = package
        self._found = Violations()
        self._skipped: list[str] = []
        self._reach = Reach()
        self._counts: dict[str, int] = {}
        self._checks: dict[str, list[str]] = {}
        self._kept = Kept()
        self._components = (
            Components(generated.document, "openapi.json") if generated.document else None
        )

    # ---- rows ----

    def read(self, progress: Progress, folder: Path) -> None:
        subjects = self._generated.subjects
        self._reach = reach(self._connection, subjects)
        if subjects and not self._reach.readable:
            raise IntrospectionError(nothing_read(self._connection, self._reach))
        for gone in self._reach.gone:
            reason = "the database doesn't have it any more"
            self._found.add(Violation(place=str(gone.name), check="relations", reason=reason))
        self._testify()
        self._adapt()
        progress.stage("reading rows of relations", len(self._reach.readable))
        for subject in self._reach.readable:
            self._read_one(subject)
            progress.advance()
        self._read_by_node(folder, progress)

    def _testify(self) -> None:
        found, unowned = testify(self._connection, self._generated.model)
        for violation in found:
            self._found.add(violation)
        gone = {str(each.name) for each in self._reach.gone}
        if hidden := [name for name in unowned if name not in gone]:
            more = f" and {len(hidden) - 1} more" if len(hidden) > 1 else ""
            self._skipped.append(
                f"information_schema shows in full only what the role owns: not {hidden[0]}{more}; "
                "connect as their owner"
            )

    def _adapt(self) -> None:
        """Let the connection read as the generated package does."""
        if self._package is None or self._generated.models is None:
            self._skipped.append(
                "pydantic: there are no generated models; run `pgscribe generate pydantic`"
            )
            return
        codec: Any = member(self._package, self._generated.models, _CODEC)
        if codec is None:
            raise ConfigError(
                f"{self._generated.models} has no {_CODEC}.py; make it anew with `pgscribe generate`"
            )
        self._connection.execute(codec.TRANSACTION_SETTINGS)
        codec.Codec.read(self._connection).register(self._connection)

    def _read_one(self, subject: Subject) -> None:
        import psycopg

        label = str(subject.name)
        try:
            reading = opened(
                self._connection, subject.name, self._limit, adapted=self._package is not None
            )
            with reading as (columns, fetch):
                self._compare_columns(subject, columns)
                self._kept.name(subject, columns)
                self._check_rows(subject, columns, fetch)
        except Undecoded as error:
            reason = f"its codec can't read a value: {error}"
            self._found.add(Violation(place=label, check=PYDANTIC, reason=reason))
        except psycopg.Error as error:
            # A connection that is lost reads nothing more; all else is this relation's alone.
            if self._connection.broken or self._connection.closed:
                raise
            self._counts.pop(label, None)
            self._kept.forget(subject)
            self._reach.unread.append(Note(relation=label, reason=told(error)))

    def _check_rows(
        self, subject: Subject, columns: Sequence[str], fetch: Callable[[], Sequence[Row]]
    ) -> None:
        label = str(subject.name)
        self._counts[label] = 0
        check = self._row_check(subject)
        api = self._kept.of("api", subject) if check else None
        postgrest = self._kept.of("postgrest", subject)
        known = frozenset(subject.columns)
        while rows := fetch():
            for number, row in enumerate(rows, self._counts[label] + 1):
                written = read_json(row[-1])
                values = dict(zip(columns, row[:-1], strict=True)) if check else written
                key = partial(row_key, subject.key, values, number)
                if check and api is not None and (json := check.check(values, key)) is not None:
                    api.add({name: json[name] for name in json.keys() & known}, key)
                postgrest.add({name: written[name] for name in written.keys() & known}, key)
            self._counts[label] += len(rows)

    def _row_check(self, subject: Subject) -> RowCheck | None:
        if self._package is None or self._generated.models is None:
            return None
        model = member(self._package, self._generated.models, subject.package, subject.row)
        label = str(subject.name)
        if model is None:
            self._found.add(
                Violation(place=label, check=PYDANTIC, reason="the generated models don't have it")
            )
            return None
        errors_of = self._components.errors_of(subject) if self._components else None
        self._checks[label] = [PYDANTIC, *([JSON_SCHEMA] if errors_of else [])]
        return RowCheck(subject, cast("Any", model), errors_of, self._found)

    def _compare_columns(self, subject: Subject, columns: Sequence[str]) -> None:
        for column in columns:
            if column not in subject.columns:
                self._add_column(subject, column, "it is new since the files were made")
        for column in subject.columns:
            if column not in columns:
                self._add_column(subject, column, "the database doesn't have it any more")

    def _add_column(self, subject: Subject, column: str, reason: str) -> None:
        self._found.add(
            Violation(place=str(subject.name), column=column, check="columns", reason=reason)
        )

    # ---- node-postgres ----

    def _read_by_node(self, folder: Path, progress: Progress) -> None:
        if self._generated.types is None:
            return
        if reason := node_postgres.missing(folder):
            self._skipped.append(reason)
            return
        readable = [each for each in self._reach.readable if str(each.name) in self._counts]
        progress.stage("reading rows by node-postgres", len(readable))
        generated = self._generated
        parsers = generated.readers if generated.wire == "node-postgres" else {}
        try:
            with node_postgres.reader(self._connection, folder, self._limit, parsers) as rows_of:
                for subject in readable:
                    self._keep_drivers(subject, rows_of)
                    # The transaction isn't idle, whatever the server may think.
                    self._connection.execute("SELECT 1")
                    progress.advance()
        except node_postgres.DriverFailed as error:
            self._skipped.append(f"node-postgres: {error}")

    def _keep_drivers(self, subject: Subject, rows_of: node_postgres.Rows) -> None:
        kept, known = Columns(subject.listed), frozenset(subject.columns)
        try:
            for number, row in enumerate(rows_of(subject.name), 1):
                key = partial(_driver_key, subject, row, number)
                kept.add({name: row[name] for name in row.keys() & known}, key)
        except node_postgres.QueryFailed as error:
            self._skipped.append(f"node-postgres: {subject.name}: {error}")
            return
        self._kept.put("node-postgres", subject, kept)

    # ---- types ----

    def compile(self, work: Path, folder: Path, progress: Progress) -> None:
        generated = self._generated
        if generated.types is None:
            self._skipped.append(
                "TypeScript: there are no generated types; run `pgscribe generate typescript`"
            )
            return
        tsc = compiler.find_tsc(folder)
        if tsc is None:
            self._skipped.append(f"TypeScript: there is no tsc; {compiler.INSTALL}")
            return
        values = self._kept.values(work, generated, generated.types)
        progress.stage("compiling values", len(values))
        for violation in compiler.compiled(tsc, work, values, generated.types):
            self._found.add(violation, kind=violation.reason.partition(" assignable to ")[2])
        for each in values:
            label = str(each.subject.name)
            self._checks.setdefault(label, []).append(f"TypeScript ({each.wire})")

    def report(self) -> Report:
        """Give what was found."""
        return Report(
            read=tuple(
                Read(relation=label, rows=count, checks=tuple(self._checks.get(label, ())))
                for label, count in self._counts.items()
            ),
            violations=tuple(self._found),
            unread=tuple(self._reach.unread),
            hidden=tuple(self._reach.hidden),
            skipped=tuple(self._skipped),
        )


def _driver_key(subject: Subject, row: Mapping[str, Any], number: int) -> str:
    shown = {name: row[name] for name in subject.key if name in row}
    texts = {name: each if isinstance(each, str) else literal(each) for name, each in shown.items()}
    return row_key(subject.key, texts, number)
