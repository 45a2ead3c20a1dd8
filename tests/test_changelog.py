"""The list of changes that the site's page includes: of the commits of a real repository."""

from __future__ import annotations

import html
import os
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from generator.model import codec
from generator.model.catalog import Role
from generator.pipeline import changelog
from generator.pipeline.changelog import write_changelog
from generator.pipeline.checking import check
from generator.pipeline.making import generate
from generator.pipeline.project import open_project
from generator.site.diagrams import draw
from tests.support import shop
from tests.support.grids import shown, targets
from tests.support.models import column, database, schema, table

FIRST = database(schema("shop", table("orders", column("id", "int4"), column("note", "text"))))
SECOND = database(schema("shop", table("orders", column("id", "int4"))))
THIRD = database(schema("shop", table("orders", column("id", "int4")), table("more")))
MODEL = Path("output/model.json")
KINDS = {"column", "constraint", "index", "key", "policy", "trigger", "type", "function", "role"}


def git(*arguments: str, day: str = "2026-03-01", folder: Path | None = None) -> str:
    when = {"GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "GIT_COMMITTER_DATE": f"{day}T23:30:00-0500"}
    done = subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", *arguments],
        check=True,
        capture_output=True,
        cwd=folder,
        env={**os.environ, **when},
    )
    return done.stdout.decode()


def commit(content: bytes, subject: str, day: str = "2026-03-01") -> None:
    MODEL.parent.mkdir(exist_ok=True)
    MODEL.write_bytes(content)
    git("add", ".")
    git("commit", "--allow-empty", "--allow-empty-message", "-m", subject, day=day)


def written() -> str:
    write_changelog(open_project(Path()))
    return Path("docs/database/changes.txt").read_text("utf-8")


def headings(text: str) -> list[str]:
    return [shown(line.partition(" {: #")[0]) for line in text.splitlines() if line[:3] == "## "]


@pytest.fixture
def repository(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    Path("docs/database").mkdir(parents=True)
    git("init", "-b", "main")
    return tmp_path


@pytest.mark.usefixtures("repository")
def test_each_commit_stands_with_its_day_and_its_changes():
    commit(codec.encode(FIRST), "The first", "2026-03-01")
    commit(codec.encode(SECOND), "Without notes", "2026-03-02")
    commit(codec.encode(THIRD), "More", "2026-03-04")
    text = written()
    # The committer's evening is the next day in UTC.
    days = ["2026-03-05", "2026-03-03", "2026-03-02"]
    hashes = git("log", "--format=%H").split()
    titles = ["More", "Without notes", "The first"]
    assert headings(text) == [
        f"## {day} {name[:12]} {title}"
        for day, name, title in zip(days, hashes, titles, strict=True)
    ]
    newest, middle, oldest = text.split("\n## ")[1:]
    assert "**Not breaking: 1**" in newest
    assert "Breaking: " not in newest.replace("Not breaking", "")
    assert "**Breaking: 1**" in middle
    assert "<code>shop.orders.note</code>" in middle
    assert "breaking for everybody" in middle
    assert oldest.strip().endswith("The first state.")


@pytest.mark.usefixtures("repository")
def test_commits_of_other_files_arent_told():
    commit(codec.encode(FIRST), "The first")
    Path("other").write_text("x")
    git("add", ".")
    git("commit", "-m", "Something else")
    assert len(headings(written())) == 1


@pytest.mark.usefixtures("repository")
def test_a_merge_is_one_change_of_its_branch():
    commit(codec.encode(FIRST), "The first")
    git("switch", "-c", "work")
    commit(codec.encode(SECOND), "Without notes")
    commit(codec.encode(THIRD), "More")
    git("switch", "main")
    git("merge", "--no-ff", "-m", "All of it", "work")
    assert [line.rpartition(" ")[2] for line in headings(written())] == ["it", "first"]


@pytest.mark.usefixtures("repository")
def test_an_earlier_format_ends_the_list():
    commit(b'{"format": 0, "tables": []}', "Long ago")
    commit(codec.encode(FIRST), "A new format")
    commit(codec.encode(SECOND), "Without notes")
    text = written()
    assert len(headings(text)) == 3
    assert "The state before it can&#39;t be compared with." in text
    assert "of an earlier format, which this version can&#39;t compare." in text


@pytest.mark.usefixtures("repository")
def test_no_more_than_thirty():
    for number in range(33):
        commit(codec.encode(FIRST if number % 2 else SECOND), f"Step {number}")
    text = written()
    assert len(headings(text)) == 30
    assert text.rstrip().endswith("Older changes are in the history of git.</span>")
    assert "The first state" not in text


@pytest.mark.usefixtures("repository")
def test_many_changes_are_counted():
    wide = database(schema("s", *(table(f"t{number}") for number in range(150))))
    commit(codec.encode(database(schema("s"))), "Nothing")
    commit(codec.encode(wide), "Much")
    assert "And 50 more: pgscribe diff tells all of them." in written()


@pytest.mark.usefixtures("repository")
def test_a_shallow_clone_says_how_to_get_the_rest(tmp_path, monkeypatch):
    commit(codec.encode(FIRST), "The first")
    commit(codec.encode(SECOND), "Without notes")
    git("clone", "--depth=1", f"file://{tmp_path}", "clone")
    monkeypatch.chdir(tmp_path / "clone")
    Path("docs/database").mkdir(parents=True)
    text = written()
    assert "The oldest state that this clone knows." in text
    assert "git fetch &#45;&#45;unshallow" in text


def test_without_a_repository_it_says_so(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    Path("docs/database").mkdir(parents=True)
    assert "Keep model.json in git" in written()


def test_without_git_it_says_so(repository, monkeypatch):
    monkeypatch.setenv("PATH", str(repository))
    assert "Keep model.json in git" in written()


@pytest.mark.usefixtures("repository")
def test_before_the_first_commit_it_says_so():
    assert "isn&#39;t committed yet" in written()


@pytest.mark.usefixtures("repository")
def test_hostile_subjects_and_names_are_text():
    commit(codec.encode(database(schema("s"))), "Nothing")
    for number, text in enumerate(shop.HOSTILE_TEXTS):
        commit(
            codec.encode(database(schema("s", table("t", column(text + "x", "text"))))),
            text.strip("\n") or str(number),
        )
    text = written()
    assert "<script" not in text
    assert "<img" not in text
    assert "--8<--" not in text
    assert "](" not in text
    assert all(line.count("{:") == 1 for line in text.splitlines() if line.startswith("## "))
    assert len(headings(text)) == 30


@pytest.mark.usefixtures("repository")
def test_the_same_history_is_read_once(monkeypatch):
    commit(codec.encode(FIRST), "The first")
    commit(codec.encode(SECOND), "Without notes")
    before = written()
    monkeypatch.setattr(changelog, "CODE_IS_ITS_VERSION", True)
    monkeypatch.setattr(changelog, "_steps", None)
    assert written() == before
    Path("pgscribe.toml").write_text('exclude = ["shop.more"]\n')
    with pytest.raises(TypeError):
        written()


@pytest.mark.usefixtures("repository")
def test_what_the_site_makes_beside_pages_is_no_drift():
    Path("pgscribe.toml").write_text('targets = ["dictionary", "erd"]\n')
    generate(open_project(Path()), FIRST)
    git("add", ".")
    git("commit", "-m", "All")
    written()
    draw(Path("output/erd"), Path("docs/database"))
    assert Path("docs/database/shop/tables/orders.mmd").is_file()
    assert not check(open_project(Path()), None).findings


def state(*models):
    """Generate and commit one after the other; the list of changes at the end, as rows of its tables."""
    Path("pgscribe.toml").write_text('targets = ["dictionary"]\n')
    for number, model in enumerate(models):
        generate(open_project(Path()), model)
        git("add", ".")
        git("commit", "-m", f"State {number}")
    return [line for line in written().splitlines() if line.startswith("| ")]


@pytest.mark.usefixtures("repository")
def test_what_is_still_there_is_linked():
    widened = database(
        schema(
            "shop",
            table("orders", column("id", "int4"), column("note", "text"), column("more", "text")),
            table("gone"),
        )
    )
    rows = state(FIRST, widened, FIRST)
    page = "shop/tables/orders.md"
    (dropped,) = [row for row in rows if "more</code>" in row and "dropped" in row]
    assert targets(dropped) == [page]
    assert "[<code>shop.orders</code>]" in dropped
    assert shown(dropped).startswith("| shop.orders.more |")
    assert not any(targets(row) for row in rows if "shop.gone" in row)
    rows = state(FIRST, widened)
    assert f"{page}#column-more" in targets("\n".join(rows))
    assert "shop/tables/gone.md" in targets("\n".join(rows))


def bare(relation):
    """A relation before it got most of its parts."""
    return replace(
        relation,
        columns=relation.columns[:1],
        primary_key=None,
        **dict.fromkeys(("unique_keys", "foreign_keys", "checks", "indexes", "triggers"), ()),
        **dict.fromkeys(("exclusions", "policies"), ()),
    )


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize("make", [shop.shop, shop.hostile])
def test_each_link_leads_to_a_place_that_is_there(make, monkeypatch):
    """Of names that need escapes in links, anchors and paths, and of each kind of part."""
    monkeypatch.setattr(changelog, "_MOST_ROWS", 10_000)
    roles = tuple(Role(name=text) for text in sorted(shop.HOSTILE_TEXTS))
    model = replace(make(), roles=roles)
    schemas = [(each, tuple(map(bare, each.relations))) for each in model.schemas]
    before = replace(
        model,
        roles=(),
        schemas=tuple(
            replace(each, relations=few, enums=(), domains=(), composites=(), routines=())
            for each, few in schemas
        ),
    )
    linked = targets("\n".join(state(before, model)))
    kinds = {each.partition("#")[2].partition("-")[0] for each in linked}
    assert kinds >= KINDS
    for each in linked:
        path, _, anchor = each.partition("#")
        page = Path("docs/database", path)
        assert page.is_file(), each
        places = (f'id="{html.escape(anchor)}"', f"{{: #{anchor} }}")
        assert not anchor or any(each in page.read_text("utf-8") for each in places), each


@pytest.mark.usefixtures("repository")
def test_without_pages_nothing_is_linked():
    commit(codec.encode(FIRST), "The first")
    commit(codec.encode(THIRD), "More")
    assert not targets(written())
