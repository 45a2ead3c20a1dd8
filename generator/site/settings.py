"""Settings as files give them, checked as far as we take them apart; MkDocs checks the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from generator.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_LISTED: Final = (list, dict)
_KINDS: Final[Mapping[str, tuple[type | tuple[type, ...], str]]] = {
    "docs_dir": (str, "the name of a folder"),
    "nav": (list, "a list of pages, each after a dash"),
    "plugins": (_LISTED, "a list of plugins"),
    "markdown_extensions": (_LISTED, "a list of extensions"),
    "extra": (dict, "settings by name"),
    "extra_css": (list, "a list of files"),
    "extra_javascript": (list, "a list of files"),
}


class Navigation(Struct, frozen=True, kw_only=True):
    """The generated pages: their title, and the tree of them as MkDocs has it in ``nav``."""

    title: str
    pages: list[Any]


def read_settings(file: Path) -> dict[str, Any]:
    """What an mkdocs.yml says; what is null in it isn't there. Raises ConfigError, naming what is wrong."""
    from mkdocs.exceptions import ConfigurationError
    from mkdocs.utils.yaml import yaml_load

    try:
        with file.open("rb") as stream:
            loaded = yaml_load(stream)
    except (ConfigurationError, OSError, ValueError) as error:
        raise ConfigError(f"{file}: {' '.join(str(error).split())}") from error
    if not isinstance(loaded, dict):
        raise _wrong(str(file), "settings by name", loaded)
    settings = {name: value for name, value in loaded.items() if value is not None}
    for name, (kinds, words) in _KINDS.items():
        if name in settings and not isinstance(settings[name], kinds):
            raise _wrong(f"{file}: {name}", words, settings[name])
    for name in ("plugins", "markdown_extensions"):
        _check_named(settings.get(name, []), f"{file}: {name}")
    polyfills = settings.get("extra", {}).get("polyfills", [])
    if not isinstance(polyfills, list):
        raise _wrong(f"{file}: extra.polyfills", "a list of files", polyfills)
    _check_pages(settings.get("nav", []), f"{file}: nav")
    return settings


def read_navigation(file: Path) -> Navigation:
    """What the generated .nav.yml says. Raises ConfigError when it isn't one."""
    import yaml  # type: ignore[import-untyped]

    if not file.is_file():
        raise ConfigError(f"there is no {file}; make the pages with `pgscribe generate`")
    try:
        loaded = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (yaml.YAMLError, ValueError) as error:
        raise ConfigError(f"{file}: {' '.join(str(error).split())}") from error
    if not isinstance(loaded, dict):
        raise _wrong(str(file), "title and nav", loaded)
    title, pages = loaded.get("title"), loaded.get("nav")
    if not isinstance(title, str):
        raise _wrong(f"{file}: title", "a text", title)
    if not isinstance(pages, list):
        raise _wrong(f"{file}: nav", _KINDS["nav"][1], pages)
    _check_pages(pages, f"{file}: nav")
    return Navigation(title=title, pages=pages)


def _check_named(given: list[Any] | dict[Any, Any], where: str) -> None:
    items = (
        [{name: options} for name, options in given.items()] if isinstance(given, dict) else given
    )
    for item in items:
        if isinstance(item, str):
            continue
        ((name, options),) = item.items() if _is_pair(item) else ((None, None),)
        if not isinstance(name, str) or not isinstance(options, dict | None):
            raise _wrong(where, "a name, or a name with options,", item)


def _check_pages(items: list[Any], where: str) -> None:
    for item in items:
        if isinstance(item, str):
            continue
        if not _is_pair(item):
            raise _wrong(where, "a page, or a title with a page or a list of pages,", item)
        for title, inner in item.items():
            if isinstance(inner, list):
                _check_pages(inner, where)
            elif not isinstance(inner, str):
                raise _wrong(f"{where}: {title}", "a page or a list of pages", inner)


def _is_pair(item: object) -> bool:
    return isinstance(item, dict) and len(item) == 1


def _wrong(where: str, words: str, value: object) -> ConfigError:
    found = "nothing" if value is None else repr(value)
    return ConfigError(f"{where}: {words} goes here, not {found}")
