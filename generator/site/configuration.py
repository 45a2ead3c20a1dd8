"""The settings of MkDocs for a project: its own mkdocs.yml, or ours, and the generated pages in the navigation."""

from __future__ import annotations

import html
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from generator import escape
from generator.errors import ConfigError
from generator.site.settings import read_navigation, read_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs.config.defaults import MkDocsConfig

FILE_NAME: Final = "mkdocs.yml"
_NAVIGATION: Final = ".nav.yml"
_AWESOME: Final = "awesome-nav"
# The whole tree in every page makes a site of a thousand pages six times as large.
_PRUNE_FROM: Final = 100

THEME: Final[dict[str, Any]] = {
    "name": "material",
    "font": False,
    "features": [
        "content.code.copy",
        "navigation.indexes",
        "navigation.top",
        "search.highlight",
        "search.suggest",
        "toc.follow",
    ],
    "palette": [
        {
            "media": "(prefers-color-scheme)",
            "toggle": {"icon": "material/brightness-auto", "name": "Switch to light colours"},
        },
        {
            "media": "(prefers-color-scheme: light)",
            "scheme": "default",
            "primary": "indigo",
            "accent": "indigo",
            "toggle": {"icon": "material/brightness-7", "name": "Switch to dark colours"},
        },
        {
            "media": "(prefers-color-scheme: dark)",
            "scheme": "slate",
            "primary": "indigo",
            "accent": "indigo",
            "toggle": {"icon": "material/brightness-4", "name": "Switch to the system's colours"},
        },
    ],
}
# What the generated pages are written with.
EXTENSIONS: Final[tuple[str | dict[str, Any], ...]] = (
    "attr_list",
    "tables",
    "pymdownx.highlight",
    "pymdownx.superfences",
    {"pymdownx.tabbed": {"alternate_style": True}},
)
# A column is found by its name alone, though schema and table stand before it, and a value without its quotes.
PLUGINS: Final[tuple[str | dict[str, Any], ...]] = (
    {"search": {"separator": r"""(?:[\s\-.,:;/()\[\]"]|(?<!\w)'|'(?!\w))+"""}},
    "offline",
)
_SNIPPETS: Final = "pymdownx.snippets"


class Site(Struct, frozen=True, kw_only=True):
    """Which site: its folders, and its title where no mkdocs.yml says one.

    ``project`` is the folder whose mkdocs.yml is used, if there is one; without it, the site is the
    generated pages alone. ``pages`` holds what the dictionary target made and gets the pictures of
    ``diagrams`` (the folder ``erd`` of the output); ``out`` is where the site goes.
    """

    project: Path
    pages: Path
    diagrams: Path
    out: Path
    title: str = "Database"


def configuration(site: Site) -> MkDocsConfig:
    """The settings to build with, validated.

    Raises ConfigError when mkdocs.yml is wrong or its docs_dir doesn't hold the generated pages.
    """
    from mkdocs.config.defaults import MkDocsConfig

    file = site.project / FILE_NAME
    raw = read_settings(file) if file.is_file() else _own_settings(site)
    docs = (site.project / raw.get("docs_dir", "docs")).resolve()
    pages = site.pages.resolve()
    if not pages.is_relative_to(docs):
        raise ConfigError(f"{file}: docs_dir is {docs}, but the generated pages are in {pages}")
    prefix = "" if pages == docs else f"{pages.relative_to(docs).as_posix()}/"
    completed = {
        **raw,
        "docs_dir": str(docs),
        "site_dir": str(site.out.resolve()),
        # Pages and pictures link to files, so that the site works from a disk, too.
        "use_directory_urls": False,
        "strict": True,
        **_navigation(raw, docs, pages, prefix),
        "markdown_extensions": _with_extensions(raw.get("markdown_extensions", []), pages),
        "extra_css": _with(raw.get("extra_css"), f"{prefix}assets/pgscribe.css"),
        "extra_javascript": _with(raw.get("extra_javascript"), f"{prefix}assets/pgscribe.js"),
        "extra": _with_worker(raw, f"{prefix}assets/iframe-worker.js"),
    }
    result = MkDocsConfig(config_file_path=str(file))
    result.load_dict(completed)
    errors, warnings = result.validate()
    for name, problem in (*errors, *warnings):
        raise ConfigError(f"{FILE_NAME}: {name}: {problem}")
    _prune_navigation(result, docs)
    return result


def _own_settings(site: Site) -> dict[str, Any]:
    return {
        "site_name": _as_html(site.title),
        "docs_dir": str(site.pages.resolve()),
        "theme": deepcopy(THEME),
        "extra": {"generator": False},
        "plugins": deepcopy(list(PLUGINS)),
    }


def _as_html(title: str) -> str:
    """MkDocs takes it for HTML, and themes escape it in some places: what means nothing to HTML had better stay."""
    bare = html.unescape(title) == title and not set(title) & set('<>"')
    return escape.visible(title) if bare else escape.html(title)


def _with(given: list[Any] | None, asset: str) -> list[Any]:
    return [*(given or []), *([] if asset in (given or []) else [asset])]


def _with_worker(raw: dict[str, Any], asset: str) -> dict[str, Any]:
    """The template's own settings; the search of a site on a disk uses our script.

    Material's offline plugin would have each page ask a public server for another.
    """
    extra = dict(raw.get("extra") or {})
    if any(_name(plugin).endswith("offline") for plugin in raw.get("plugins") or []):
        extra["polyfills"] = _with(extra.get("polyfills"), asset)
    return extra


def _with_extensions(given: Sequence[Any] | dict[str, Any], pages: Path) -> list[Any]:
    """The project's extensions and those that our pages need; snippets find our pictures."""
    listed = (
        [{name: options} for name, options in given.items()] if isinstance(given, dict) else given
    )
    named = {_name(one): one for one in listed}
    # MkDocs empties what it is given.
    for one in deepcopy(EXTENSIONS):
        named.setdefault(_name(one), one)
    own = named.get(_SNIPPETS)
    options = dict((own.get(_SNIPPETS) if isinstance(own, dict) else None) or {})
    folders = options.get("base_path", ["."])
    others = folders if isinstance(folders, list) else [folders]
    options["base_path"] = [str(pages.resolve()), *others]
    # A page may be older than its picture.
    options["check_paths"] = False
    named[_SNIPPETS] = {_SNIPPETS: options}
    return list(named.values())


def _name(extension: str | dict[str, Any]) -> str:
    return extension if isinstance(extension, str) else next(iter(extension))


def _navigation(raw: dict[str, Any], docs: Path, pages: Path, prefix: str) -> dict[str, Any]:
    """The setting ``nav``; none where a plugin makes it of our file, which takes any other for a mistake."""
    if raw.get("nav") is None and _AWESOME in map(_name, raw.get("plugins") or []):
        return {}
    return {"nav": _with_database(raw.get("nav"), docs, pages, prefix)}


def _with_database(nav: list[Any] | None, docs: Path, pages: Path, prefix: str) -> list[Any]:
    """The navigation with all generated pages where it names their first, or at its end."""
    generated = read_navigation(pages / _NAVIGATION)
    tree = _prefixed(generated.pages, prefix)
    if not prefix and nav is None:
        return tree
    if nav is None:
        nav = _other_pages(docs, pages)
    completed, found = _spliced(nav, f"{prefix}index.md", tree)
    return completed if found else [*completed, {generated.title: tree}]


def _prefixed(nav: list[Any], prefix: str) -> list[Any]:
    return [
        prefix + item
        if isinstance(item, str)
        else {
            title: prefix + inner if isinstance(inner, str) else _prefixed(inner, prefix)
            for title, inner in item.items()
        }
        for item in nav
    ]


def _spliced(nav: list[Any], first: str, tree: list[Any]) -> tuple[list[Any], bool]:
    """The navigation with ``tree`` in the place of the page ``first``, and whether it was there."""
    completed: list[Any] = []
    found = False
    for item in nav:
        if isinstance(item, str):
            completed += tree if item == first else [item]
            found |= item == first
            continue
        for title, inner in item.items():
            if isinstance(inner, list):
                inside, hit = _spliced(inner, first, tree)
                completed.append({title: inside})
                found |= hit
            else:
                completed.append({title: tree if inner == first else inner})
                found |= inner == first
    return completed, found


def _other_pages(docs: Path, pages: Path) -> list[Any]:
    """The navigation that MkDocs would make of the pages by hand."""
    from mkdocs.utils import nest_paths

    others = sorted(
        file.relative_to(docs).as_posix()
        for file in docs.rglob("*.md")
        if not file.is_relative_to(pages.resolve())
    )
    # The first page of a folder leads it.
    ordered = sorted(others, key=lambda path: (path.rpartition("/")[0], path != "index.md", path))
    return list(nest_paths(ordered))  # type: ignore[no-untyped-call]


def _prune_navigation(settings: MkDocsConfig, docs: Path) -> None:
    features = settings.theme.get("features") or []
    if sum(1 for _ in docs.rglob("*.md")) < _PRUNE_FROM or settings.theme.name != "material":
        return
    # The two exclude each other.
    kept = [feature for feature in features if feature != "navigation.expand"]
    settings.theme["features"] = list(dict.fromkeys([*kept, "navigation.prune"]))
