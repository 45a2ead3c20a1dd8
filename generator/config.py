"""Settings: ``pgscribe.toml`` or ``[tool.pgscribe]`` in pyproject.toml, and the DSN.

Nothing has to be set: with a DSN alone everything works.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec
from msgspec import Struct

from generator.errors import ConfigError
from generator.model.mistakes import told, unknown_key

FILE_NAME: Final = "pgscribe.toml"
PYPROJECT: Final = "pyproject.toml"
DSN_VARIABLES: Final = ("PGSCRIBE_DSN", "DATABASE_URL")
# Of libpq's own variables, those that say which database is meant (its manual, 34.15).
LIBPQ_VARIABLES: Final = (
    "PGHOST",
    "PGHOSTADDR",
    "PGPORT",
    "PGDATABASE",
    "PGUSER",
    "PGSERVICE",
)
_VARIABLE: Final = re.compile(r"\$\{?(\w+)\}?")
# SQLAlchemy names its driver in the scheme; libpq would refuse it.
_DRIVER: Final = re.compile(r"(postgres(?:ql)?)\+\w+://")
_WITH_PASSWORD: Final = re.compile(r"//[^/@]*:[^@]*@|\bpassword\s*=")

T = TypeVar("T", bound=Struct)


class _Keys(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The keys of the file, as they stand there. Every other key is a table of its own."""

    dsn: str = ""
    schemas: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    out: str = "output"
    docs_dir: str = "docs/database"
    annotations: str = ""
    queries: str = ""
    templates: str = ""
    targets: tuple[str, ...] = ()
    title: str = ""
    lint: dict[str, Any] = {}


class Config(Struct, frozen=True, kw_only=True):
    """The settings as values. Paths are absolute or relative to the working folder.

    ``schemas`` and ``exclude`` are patterns for ``select``; no ``schemas`` and no ``targets`` mean
    all of them. ``dsn`` may be ``$NAME`` of a variable. ``tables`` holds a table per target, which
    ``decode_table`` turns into that target's Struct, ``lint`` what ``decode_lint`` does; its baseline
    is a path like the others. ``source`` is empty when there was no file.
    """

    source: str = ""
    dsn: str = ""
    schemas: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    out: Path = Path("output")
    docs_dir: Path = Path("docs/database")
    annotations: Path | None = None
    queries: Path | None = None
    templates: Path | None = None
    targets: tuple[str, ...] = ()
    title: str = ""
    lint: Mapping[str, Any] = {}
    tables: Mapping[str, Mapping[str, Any]] = {}


def load(
    folder: Path,
    explicit: Path | None,
    tables: Collection[str],
    options: Mapping[str, Collection[str]] | None = None,
) -> Config:
    """The settings of ``folder``, or of the file that ``--config`` names; without either, defaults.

    ``tables`` are the names that a table may have, ``options`` the keys with the tables that have
    them. Raises ConfigError, naming the file and the key.
    """
    path = explicit or _find(folder)
    if path is None:
        return Config()
    document = _read(path)
    source = str(path)
    if path.name == PYPROJECT:
        document = document.get("tool", {}).get("pgscribe", {})
        source = f"{path} [tool.pgscribe]"
    keys = {name: value for name, value in document.items() if name not in tables}
    known = (*_Keys.__struct_fields__, *tables)
    for key in keys:
        if key not in known and (owners := (options or {}).get(key)):
            places = " or ".join(f"[{owner}]" for owner in sorted(owners))
            raise ConfigError(f"{source}: the key {key!r} belongs into {places}; move it below")
    settings = _convert(keys, _Keys, source, known)
    for key in ("out", "docs_dir"):
        if not getattr(settings, key):
            raise ConfigError(f'{source}: {key} is empty; the folder of the settings is "."')
    base = path.parent
    return Config(
        source=source,
        dsn=_without_password(settings.dsn, source),
        schemas=settings.schemas,
        exclude=settings.exclude,
        out=base / settings.out,
        docs_dir=base / settings.docs_dir,
        annotations=base / settings.annotations if settings.annotations else None,
        queries=base / settings.queries if settings.queries else None,
        templates=base / settings.templates if settings.templates else None,
        targets=settings.targets,
        title=settings.title,
        lint=_with_baseline(settings.lint, base),
        tables={name: _table(document[name], name, source) for name in tables if name in document},
    )


def decode_table(config: Config, name: str, kind: type[T]) -> T:
    """The settings' table ``name`` as a ``kind``, all defaults where there is none.

    A Struct with a ``title`` gets the project's, unless the table says another. Raises ConfigError.
    """
    known = _keys(kind)
    values = dict(config.tables.get(name, {}))
    if config.title and "title" in known:
        values.setdefault("title", config.title)
    return _convert(values, kind, f"{config.source} [{name}]", known)


def decode_lint(config: Config, kind: type[T]) -> T:
    """The settings of lint as a ``kind``. Raises ConfigError."""
    return _convert(config.lint, kind, f"{config.source} [lint]", _keys(kind))


def find_dsn(option: str | None, config: Config, environ: Mapping[str, str]) -> str | None:
    """Which database is meant: a DSN for libpq, "" when its own variables say it, else None.

    The option wins, then PGSCRIBE_DSN, the settings, DATABASE_URL, libpq's variables. Raises
    ConfigError when the settings name a variable that isn't set.
    """
    specific, general = (environ.get(name, "") for name in DSN_VARIABLES)
    dsn = option or specific or _configured(config, environ) or general
    if dsn:
        return _DRIVER.sub(r"\1://", dsn, count=1)
    return "" if any(environ.get(name) for name in LIBPQ_VARIABLES) else None


def require_dsn(option: str | None, config: Config, environ: Mapping[str, str]) -> str:
    """Like ``find_dsn``, but nothing at all is a ConfigError that says what to set."""
    dsn = find_dsn(option, config, environ)
    if dsn is None:
        raise ConfigError(
            "no database: pass --dsn postgresql://user@host/name, "
            "or set PGSCRIBE_DSN, DATABASE_URL or libpq's PGHOST or PGSERVICE"
        )
    return dsn


def _keys(kind: type[Struct]) -> tuple[str, ...]:
    return tuple(field.encode_name for field in msgspec.structs.fields(kind))


def _with_baseline(table: Mapping[str, Any], base: Path) -> Mapping[str, Any]:
    """The table, its path relative to where the command runs; what is no path is told later."""
    path = table.get("baseline")
    return {**table, "baseline": str(base / path)} if path and isinstance(path, str) else table


def _find(folder: Path) -> Path | None:
    own = folder / FILE_NAME
    shared = folder / PYPROJECT
    in_shared = shared.is_file() and "pgscribe" in _read(shared).get("tool", {})
    if own.is_file() and in_shared:
        raise ConfigError(
            f"{FILE_NAME} and [tool.pgscribe] in {PYPROJECT} both hold settings; "
            "keep one, or pass --config"
        )
    if own.is_file():
        return own.relative_to(folder) if folder == Path() else own
    return shared if in_shared else None


def _read(path: Path) -> dict[str, Any]:
    try:
        return msgspec.toml.decode(path.read_bytes(), type=dict[str, Any])
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: {error}") from error


def _table(value: object, name: str, source: str) -> Mapping[str, Any]:
    if isinstance(value, dict):
        return value
    raise ConfigError(f"{source}: {name} must be a table: [{name}]")


def _convert(values: Mapping[str, Any], kind: type[T], source: str, known: Collection[str]) -> T:
    for key in values:
        if key not in known:
            raise ConfigError(f"{source}: {unknown_key(key, known)}")
    try:
        return msgspec.convert(values, kind)
    except msgspec.ValidationError as error:
        raise ConfigError(f"{source}: {told(error, kind)}") from error


def _configured(config: Config, environ: Mapping[str, str]) -> str:
    variable = _VARIABLE.fullmatch(config.dsn)
    if variable is None:
        return config.dsn
    value = environ.get(variable.group(1), "")
    if not value:
        raise ConfigError(f"{config.source}: dsn names ${variable.group(1)}, which is not set")
    return value


def _without_password(dsn: str, source: str) -> str:
    if _WITH_PASSWORD.search(dsn):
        raise ConfigError(
            f"{source}: dsn holds a password, which would end in version control; "
            'write the name of a variable: dsn = "$MY_DATABASE"'
        )
    return dsn
