"""Mistakes in what a project gives the site: one line that says which, and no traceback."""

from __future__ import annotations

import pytest

from generator.errors import ConfigError
from generator.site import build_site
from generator.site.configuration import configuration
from tests.support import shop
from tests.support.site import write_project

# MkDocs and its extensions warn of what other versions of Python will do.
pytestmark = pytest.mark.filterwarnings("default")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return write_project(tmp_path_factory.mktemp("settings"), shop.shop())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- a", "settings by name goes here, not ['a']"),
        ("nav: {a: index.md}", "nav: a list of pages, each after a dash goes here"),
        ("nav: [index.md, ]\ndocs_dir: [a]", "docs_dir: the name of a folder goes here"),
        ("nav:\n  - index.md\n  -", "nav: a page, or a title with a page or a list of pages,"),
        ("nav:\n  - A:\n      - B:", "nav: B: a page or a list of pages goes here, not nothing"),
        ("nav: [{a: b.md, c: d.md}]", "nav: a page, or a title"),
        ("extra: 5", "extra: settings by name goes here, not 5"),
        ("extra: {polyfills: a.js}", "extra.polyfills: a list of files goes here, not 'a.js'"),
        ("extra_css: a.css", "extra_css: a list of files goes here, not 'a.css'"),
        ("extra_javascript: {a: b}", "extra_javascript: a list of files goes here"),
        ("plugins: search", "plugins: a list of plugins goes here, not 'search'"),
        ("plugins: [search, ~]", "plugins: a name, or a name with options, goes here, not nothing"),
        ("plugins: {search: 5}", "plugins: a name, or a name with options, goes here"),
        ("markdown_extensions: [pymdownx.snippets: 5]", "markdown_extensions: a name, or"),
        ("markdown_extensions: tables", "markdown_extensions: a list of extensions goes here"),
        ("theme: {name: material", "while parsing"),
    ],
)
def test_a_mistake_in_mkdocs_yml_is_named(site, text, message):
    file = site.project / "mkdocs.yml"
    file.write_text(f"site_name: Ours\n{text}\n" if text[0] != "-" else text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        configuration(site)
    assert str(caught.value).startswith(f"{file}: ")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "docs_dir:\nnav:\nplugins:\nmarkdown_extensions:\nextra:\nextra_css:\nextra_javascript:\n",
        "nav: [Start: index.md, 2025: [index.md]]\n",
        "plugins: {search: }\nmarkdown_extensions: {tables: , toc: {permalink: true}}\n",
    ],
)
def test_what_mkdocs_takes_is_taken(site, text):
    (site.project / "mkdocs.yml").write_text(f"site_name: Ours\n{text}", encoding="utf-8")
    assert "database/assets/pgscribe.css" in configuration(site).extra_css


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "title and nav goes here, not nothing"),
        ("title: A", "nav: a list of pages"),
        ("nav: [index.md]", "title: a text goes here"),
        ("title: A\nnav: [~]", "nav: a page, or a title with a page"),
        ("title: A\nnav: [", "while parsing"),
    ],
)
def test_a_broken_navigation_is_named(tmp_path, text, message):
    """A template of one's own makes it so."""
    site = write_project(tmp_path, shop.shop())
    file = site.pages / ".nav.yml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        build_site(site)
    assert str(caught.value).startswith(f"{file}: ")
    assert message in str(caught.value)
