"""What was generated against the rows of the database."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator import config as settings
from generator import disk
from generator.errors import ConfigError, PgscribeError
from generator.model.catalog import Domain, Enum
from generator.model.relations import all_relations, effective_primary_key, relation_index
from generator.model.types import QualifiedName
from generator.pipeline.progress import Progress, Silent
from generator.pipeline.reading import MODEL_PLACE, read_model
from generator.plan import Inputs
from generator.redaction import redact
from generator.typemap.kinds import Types

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.catalog import Column, Database, Relation
    from generator.pipeline.project import Project
    from generator.targets.typescript.options import Options
    from generator.typemap.kinds import Wire
    from generator.verify import Generated, Report, Subject

_MODELS: Final = ("out", "models")
_DOCUMENT: Final = ("out", "api/openapi.json")
_TYPES: Final = ("out", "typescript")
_WIRES: Final[tuple[Wire, ...]] = ("api", "postgrest", "node-postgres")
_READERS: Final = ("int8", "numeric", "dates")


def verify(
    project: Project, dsn: str, limit: int | None, progress: Progress | None = None
) -> Report:
    """Hold up to ``limit`` rows of each relation, or all, against the files in the output folder.

    Raises ConfigError when nothing was generated, ConnectionFailed, IntrospectionError; no error
    shows the DSN's password.
    """
    from generator.introspect import connect
    from generator.verify import verify as verify_rows

    progress = progress or Silent()
    model = read_model(project.roots.path(MODEL_PLACE), project.config)
    generated = _generated(project, model)
    try:
        with connect(dsn) as connection:
            return verify_rows(connection, generated, limit, progress, Path())
    except PgscribeError as error:
        raise type(error)(redact(str(error), [dsn])) from None


def _generated(project: Project, model: Database) -> Generated:
    """What there is in the output folder, by the names that it has for each relation."""
    from generator.targets import typescript
    from generator.verify import Generated

    roots = project.roots
    models, types = roots.path(_MODELS), roots.path(_TYPES)
    document = disk.read_file(roots.path(_DOCUMENT))
    has_models, has_types = (models / "__init__.py").is_file(), (types / "index.ts").is_file()
    if not (has_models or has_types):
        raise ConfigError(
            f"{roots.out} holds neither models nor types; make them with `pgscribe generate`"
        )
    options = settings.decode_table(project.config, typescript.NAME, typescript.OPTIONS)
    return Generated(
        model=model,
        subjects=tuple(subjects(model)),
        models=models if has_models else None,
        document=document,
        types=types if has_types else None,
        wire=options.wire,
        others=_others(project, model, options) if has_types else {},
        readers={name: value for name in _READERS if (value := getattr(options, name))},
        properties=_properties(model) if options.case == "camel" else {},
    )


def _others(project: Project, model: Database, options: Options) -> dict[Wire, Mapping[str, bytes]]:
    """The TypeScript modules of the wires that aren't the project's.

    Without its choices: how a client parses, and types that people name, are true for one wire.
    """
    from generator.render import render
    from generator.targets import typescript

    found: dict[Wire, Mapping[str, bytes]] = {}
    for wire in _WIRES:
        if wire != options.wire:
            planned = typescript.plan(
                Inputs(database=model, annotations=project.annotations), type(options)(wire=wire)
            )
            tree = render({typescript.NAME: planned}, overrides=project.config.templates)
            found[wire] = {path.rpartition("/")[2]: file.data for (_, path), file in tree.items()}
    return found


def subjects(model: Database) -> Iterator[Subject]:
    """The relations that have types and models: all but partitions, which their parent shows."""
    from generator.targets.pydantic import names as python_names
    from generator.verify import Subject

    index = relation_index(model)
    types = Types(model)
    for schema, relation in all_relations(model):
        if relation.partition_of:
            continue
        key = effective_primary_key(relation, index)
        yield Subject(
            name=QualifiedName(schema=schema.name, name=relation.name),
            columns=tuple(column.name for column in relation.columns),
            key=key.columns if key else (),
            package=python_names.module_name(schema.name),
            row=python_names.row_class(relation.name, python_names.ROW),
            listed=frozenset(_listed(relation, types)),
        )


def _listed(relation: Relation, types: Types) -> Iterator[str]:
    """The columns of which a type may list the values: of enums, domains, and all with a CHECK."""
    checked = {name for check in relation.checks for name in check.columns}
    for column in relation.columns:
        if relation.view or column.name in checked or _is_defined(column, types):
            yield column.name


def _is_defined(column: Column, types: Types) -> bool:
    return isinstance(types.resolve(column.type).definition, (Enum, Domain))


def _properties(model: Database) -> dict[str, str]:
    from generator.targets.typescript import names

    owners = [
        *(relation.columns for _, relation in all_relations(model)),
        *(composite.attributes for schema in model.schemas for composite in schema.composites),
    ]
    return {each.name: names.camel_property(each.name) for owner in owners for each in owner}
