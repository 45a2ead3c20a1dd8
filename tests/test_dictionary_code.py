"""Generated code on table pages: the same as in the files, and shown as it is whatever it says."""

from __future__ import annotations

import html
import re

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.escape import visible
from generator.pipeline.making import make
from generator.pipeline.progress import Silent
from generator.pipeline.project import open_project
from generator.plan import Inputs
from generator.render import nothing_cached, render
from generator.site import code
from generator.site.code import FOLDER, highlight, highlighted_meanwhile, one_line
from generator.site.processes import WORTH_A_PROCESS, start_process
from generator.targets import pydantic, typescript
from tests.support import shop
from tests.support.grids import pages

TRAPS = (
    '--8<-- "index.md"\n',
    "*a* __b__ `c` [d](e) <script>alert(1)</script>\n",
    "# </pre></code></div>\n\n\n    indented = 1\n",
    'x = """\n=== "Tab"\n"""\n',
    "s = 'it''s & \\'; <!-- -->'\n",
)


@pytest.mark.parametrize("make", [shop.shop, shop.hostile])
def test_what_a_page_shows_of_typescript_stands_in_its_module(make):
    inputs = Inputs(database=make())
    artifacts = list(typescript.plan(inputs, typescript.OPTIONS()))
    whole = "\n".join(file.data.decode() for file in render({"typescript": artifacts}).values())
    shown = typescript.relations(artifacts)
    made = render({"shown": shown.values()})
    for name, artifact in shown.items():
        text = made["out", artifact.path].data.decode()
        assert text.strip("\n") in whole, name
    relations = [r for s in inputs.database.schemas for r in s.relations if not r.partition_of]
    assert len(shown) == len(relations)


@pytest.mark.parametrize("make", [shop.shop, shop.hostile])
def test_every_relation_has_the_module_that_its_page_names(make):
    database = make()
    planned = {each.path for each in pydantic.plan(Inputs(database=database), pydantic.OPTIONS())}
    named = pydantic.module_map(database)
    assert set(named.values()) <= planned
    assert len(set(named.values())) == len(named)


def text_of(line):
    """What a reader sees of a line of HTML."""
    return html.unescape(re.sub(r"<[^>]*>", "", line))


@given(st.one_of(st.text(max_size=200), st.sampled_from(TRAPS)))
def test_highlighted_code_is_the_code_on_one_line(text):
    line = one_line(text)
    assert line.count("\n") == 1
    assert "\r" not in line
    assert not re.search(r"[*_`\[\]{}|~\\]|--8<--", re.sub(r"<[^>]*>", "", line))
    assert text_of(line.removesuffix("\n")) == visible(
        text.replace("\r\n", "\n").replace("\r", "\n")
    )


def test_a_page_shows_the_file_of_its_models(tmp_path):
    source = tmp_path / "output" / "models" / "shop" / "orders.py"
    source.parent.mkdir(parents=True)
    source.write_text("".join(TRAPS), encoding="utf-8")
    docs = tmp_path / "docs"
    highlight(tmp_path / "output", docs)
    page = pages(shop.shop(), made("models/shop/orders.py"))["shop/tables/orders.md"]
    shown = as_html(page, docs)
    code = re.search(r'<div class="highlight" data-origin.*?</div>', shown, re.DOTALL)
    assert code
    assert text_of(code[0]) == "".join(TRAPS)
    assert "<script" not in shown
    # Both languages are in tabs, and only what was written as TypeScript is in the other.
    assert text_of(shown).count("type A = 1;") == 1
    assert "<label for=" in shown


def test_a_page_without_its_file_shows_nothing_of_it(tmp_path):
    page = pages(shop.shop(), made("models/shop/gone.py"))["shop/tables/orders.md"]
    shown = as_html(page, tmp_path)
    assert "models/shop/gone.py" in shown
    assert "8<" not in html.unescape(shown)


def made(source):
    python = {"title": "Python", "language": "python", "source": source}
    ts = {"title": "TypeScript", "language": "ts", "code": "type A = 1;"}
    return {"snippets": {"shop.orders": [ts, python]}}


def as_html(page, docs):
    """The page as a site's builder makes it."""
    extensions = ["attr_list", "tables", "pymdownx.highlight", "pymdownx.superfences"]
    settings = {
        "pymdownx.snippets": {"base_path": [str(docs)], "check_paths": False},
        "pymdownx.tabbed": {"alternate_style": True},
    }
    made = markdown.Markdown(extensions=[*extensions, *settings], extension_configs=settings)
    return made.convert(page)


def planned(folder, targets, extra=""):
    """A page as the pipeline makes it for a project of these targets."""
    (folder / "pgscribe.toml").write_text(f"targets = {targets}\n{extra}", encoding="utf-8")
    tree = make(open_project(folder), shop.shop(), ["dictionary"], Silent(), nothing_cached)
    return tree["docs", "shop/tables/orders.md"].data.decode()


def test_only_what_the_project_makes_is_shown(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "## Code" not in planned(tmp_path, ["dictionary"])
    page = planned(tmp_path, ["dictionary", "typescript"])
    assert '=== "TypeScript"' in page
    assert "export interface OrdersRow {" in page
    assert '=== "Python"' not in page
    both = planned(tmp_path, ["dictionary", "typescript", "pydantic"])
    assert '--8<-- ".code/models/shop/orders.py.html"' in both
    assert "export interface" not in planned(tmp_path, ["dictionary", "pydantic"])


def test_a_template_of_the_users_own_shows_on_the_page(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    mine = tmp_path / "mine" / "typescript" / "relation.ts.j2"
    mine.parent.mkdir(parents=True)
    mine.write_text("// mine: {{ shapes.relation }}\n", encoding="utf-8")
    page = planned(tmp_path, ["dictionary", "typescript"], 'templates = "mine"\n')
    assert "// mine: orders\n" in page


def test_code_is_made_anew_only_when_its_file_changed(tmp_path):
    source = tmp_path / "models" / "shop" / "orders.py"
    source.parent.mkdir(parents=True)
    source.write_text("a = 1\n", encoding="utf-8")
    docs = tmp_path / "docs"
    highlight(tmp_path, docs)
    made = docs / FOLDER / "models" / "shop" / "orders.py.html"
    before = made.stat().st_mtime_ns
    highlight(tmp_path, docs)
    assert made.stat().st_mtime_ns == before
    source.write_text("a = 2\n", encoding="utf-8")
    other = made.with_name("by_hand.html")
    other.write_text("mine", encoding="utf-8")
    highlight(tmp_path, docs)
    assert "2" in text_of(made.read_text(encoding="utf-8"))
    source.unlink()
    highlight(tmp_path, docs)
    assert not made.exists()
    assert other.read_text(encoding="utf-8") == "mine"


@pytest.fixture
def many(tmp_path):
    """Sources with more modules than a process of its own is worth."""
    for number in range(WORTH_A_PROCESS + 1):
        source = tmp_path / "models" / "shop" / f"table_{number}.py"
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(f"a = {number}\n", encoding="utf-8")
    highlight(tmp_path, tmp_path / "expected")
    return tmp_path


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.html")}


@pytest.mark.parametrize("number", [1, 2])
def test_code_is_the_same_beside_another_work(many, monkeypatch, number):
    monkeypatch.setattr(code, "processors", lambda: number)
    with highlighted_meanwhile(many, many / "docs") as finish:
        finish()
        assert contents(many / "docs") == contents(many / "expected")


def test_what_the_process_leaves_undone_is_done_at_the_end(many, monkeypatch):
    monkeypatch.setattr(code, "processors", lambda: 2)
    monkeypatch.setattr(code, "start_process", lambda *_: start_process("generator.nothing"))
    with highlighted_meanwhile(many, many / "docs") as finish:
        assert contents(many / "docs") == {}
        finish()
        assert contents(many / "docs") == contents(many / "expected")


def test_the_process_ends_with_the_work(many, monkeypatch):
    started = []

    def recorded(*args):
        started.append(start_process(*args))
        return started[-1]

    monkeypatch.setattr(code, "processors", lambda: 2)
    monkeypatch.setattr(code, "start_process", recorded)
    with pytest.raises(KeyboardInterrupt), highlighted_meanwhile(many, many / "docs"):
        raise KeyboardInterrupt
    (process,) = started
    assert process.returncode is not None
