"""What the prose promises, held against the code: nothing is there without its place in the guide."""

from __future__ import annotations

import json
import re
import shlex
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
import typer

from generator import cli, config, errors
from generator.cli import check, console
from generator.escape import FILTERS
from generator.model import codec
from generator.model.annotations import Annotations, decode_annotations
from generator.plan import Inputs
from generator.render import render
from generator.targets import load_targets
from tests.support.shop import shop

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs/guide"
PAGES = (
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted(GUIDE.glob("*.md")),
    *sorted((ROOT / "docs/decisions").glob("*.md")),
)
TARGETS = load_targets()
SETTINGS_PAGE = "configuration.md"
OWN_TARGETS = {n: t for n, t in TARGETS.items() if t.__name__.startswith("generator.")}


def default(field: msgspec.structs.FieldInfo) -> object:
    """The value of a field that isn't given: msgspec makes an empty dict anew each time."""
    made = field.default_factory
    return field.default if made is msgspec.NODEFAULT else made()


# The settings as Config has them; the other two are no keys of the file.
SETTINGS = {
    field.name: default(field)
    for field in msgspec.structs.fields(config.Config)
    if field.name not in {"source", "tables"}
}


def read(name: str) -> str:
    return (GUIDE / name).read_text("utf-8")


def sections(name: str) -> dict[str, str]:
    """The text below each heading, up to the next of any level."""
    parts = re.split(r"^#+ (.+)$", read(name), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows(text: str) -> dict[str, str]:
    """The tables' rows by the code in their first cell: all of the other cells."""
    found = re.findall(r"^\| `(.+?)` \| (.*) \|$", text, re.MULTILINE)
    return dict(found)


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


# ---- the command line ----


def walk(command: Any, path: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    """Every command with its name; a group below the first shows its help and no more."""
    if len(path) == 1 or not hasattr(command, "commands"):
        yield " ".join(path), command
    for name, below in getattr(command, "commands", {}).items():
        yield from walk(below, (*path, name))


CLICK = typer.main.get_command(cli.app)
COMMANDS = dict(walk(CLICK, ("pgscribe",)))


def names_of(command: Any) -> list[str]:
    """The long options, and arguments as the help calls them."""
    return [
        next((o for o in p.opts if o.startswith("--")), p.metavar or p.name) for p in command.params
    ]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_section_with_all_its_options(name):
    found = sections("commands.md")
    assert name in found
    missing = [o for o in names_of(COMMANDS[name]) if f"`{o}" not in found[name]]
    assert missing == []


def test_every_option_is_explained():
    explained = {name.split()[0] for name in rows(read("commands.md"))}
    options = {option for command in COMMANDS.values() for option in names_of(command)}
    assert options - explained - {"--help"} == set()


def test_the_page_names_no_option_that_is_not_there():
    options = {option for command in COMMANDS.values() for option in names_of(command)}
    named = set(re.findall(r"`(--[\w-]+)", read("commands.md")))
    assert named - options - {"--help"} == set()


def command_lines() -> list[tuple[str, str]]:
    """Our command lines in the prose, in blocks and inline, parted where a shell parts them."""
    found = set()
    for path in PAGES:
        text = path.read_text("utf-8")
        lines = [line for block in blocks(text, "console") for line in block.splitlines()]
        typed = [line.removeprefix("$ ") for line in lines if line.startswith("$ ")]
        typed += re.findall(r"`(pgscribe [^`\n]+)`", text)
        for line in typed:
            parts = re.split(r" (?:\||&&|>) ", line)
            found |= {(path.name, part) for part in parts if part.startswith("pgscribe")}
    return sorted(found)


@pytest.mark.parametrize(("source", "line"), command_lines())
def test_every_command_line_can_be_given(source, line):
    words = [word for word in shlex.split(line)[1:] if word not in {"-h", "--help"}]
    command = CLICK
    while words and hasattr(command, "commands"):
        assert words[0] in command.commands, f"{source} names no command"
        command = command.commands[words.pop(0)]
    # Parsed by the command itself, and not run.
    command.make_context("pgscribe", words)


def test_there_are_command_lines_to_try():
    assert len(command_lines()) > 30


@pytest.mark.parametrize("line", ["pgscribe targets", "pgscribe init"])
def test_what_a_command_prints_is_what_the_page_shows(line, tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    (shown,) = (block for block in blocks(read("commands.md"), "console") if f"$ {line}\n" in block)
    assert cli.run(line.split()[1:]) == 0
    printed = capfd.readouterr()
    assert f"$ {line}\n{printed.out}{printed.err}" == shown


# ---- exit codes ----


def test_every_exit_code_is_explained():
    listed = dict(
        re.findall(r"^\| (\d) \| (.+) \|$", sections("ci.md")["Exit codes"], re.MULTILINE)
    )
    promised = re.findall(r"(\d) [a-z]+", (cli.__doc__ or "").partition("Exit codes:")[2])
    assert set(listed) == set(promised) >= {str(cli.ERROR), str(check.DRIFT)}
    assert str(console._PIPE_CLOSED) in sections("ci.md")["Exit codes"]


# ---- settings ----


def default_shown(cell: str) -> object:
    """The default in a row's second cell, read as TOML."""
    shown = cell.partition(" | ")[0]
    if shown == "not set":
        return None
    return msgspec.toml.decode(f"it = {shown.strip('`')}")["it"]


def plain(value: object) -> object:
    """A default as the file would say it."""
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, Path) else value


def test_every_setting_is_there_with_its_default():
    shown = {
        name: default_shown(c) for name, c in rows(sections(SETTINGS_PAGE)["Settings"]).items()
    }
    # A path that isn't set is the empty text in the file.
    assert shown == {name: plain("" if d is None else d) for name, d in SETTINGS.items()}


@pytest.mark.parametrize("name", OWN_TARGETS)
def test_every_option_of_a_target_is_there_with_its_default(name):
    fields = msgspec.structs.fields(OWN_TARGETS[name].OPTIONS)
    found = sections(SETTINGS_PAGE)
    if not fields:
        assert f"`{name}`" in found["Options of targets"]
        return
    shown = {option: default_shown(cell) for option, cell in rows(found[name]).items()}
    assert shown == {field.encode_name: plain(default(field)) for field in fields}


def test_every_variable_that_names_the_database_is_there():
    text = sections(SETTINGS_PAGE)["Which database"]
    names = (*config.DSN_VARIABLES, *config.LIBPQ_VARIABLES)
    assert [name for name in names if f"`{name}`" not in text] == []


@pytest.mark.parametrize("text", blocks(read(SETTINGS_PAGE), "toml"))
def test_every_example_of_settings_is_valid(text, tmp_path):
    file = tmp_path / config.FILE_NAME
    file.write_text(text, "utf-8")
    loaded = config.load(tmp_path, file, TARGETS)
    assert loaded.tables or loaded.schemas
    for name, target in TARGETS.items():
        config.decode_table(loaded, name, target.OPTIONS)


# ---- annotations ----


@pytest.mark.parametrize("text", blocks(read("annotations.md"), "toml"))
def test_every_example_of_annotations_is_valid(text):
    assert decode_annotations(text.encode(), source="an example") != Annotations()


def keys_of(kind: type[msgspec.Struct]) -> Iterator[str]:
    """The keys of a table of the annotations file, and of the tables in it."""
    for field in msgspec.structs.fields(kind):
        yield field.encode_name
        for inner in getattr(field.type, "__args__", ()):
            if isinstance(inner, type) and issubclass(inner, msgspec.Struct):
                yield from keys_of(inner)


def test_every_key_of_the_annotations_is_explained():
    keys = set(keys_of(Annotations))
    assert {"from", "via", "tags"} <= keys
    said = " ".join(re.findall(r"^###? .+|`[^`\n]+`", read("annotations.md"), re.MULTILINE))
    assert [key for key in sorted(keys) if not re.search(rf"\b{key}\b", said)] == []


# ---- targets, templates ----


@pytest.mark.parametrize("name", OWN_TARGETS)
def test_every_target_has_a_section(name):
    assert len(sections("targets.md")[name].split()) > 20


def test_every_filter_of_templates_is_explained():
    cells = re.findall(r"^\| (`.+?`) \|", read("templates.md"), re.MULTILINE)
    assert set(re.findall(r"`(\w+)`", " ".join(cells))) == set(FILTERS)


def test_the_target_that_the_guide_writes_works():
    module: Any = types.ModuleType("tables")
    exec(blocks(read("templates.md"), "python")[0], module.__dict__)
    planned = list(module.plan(Inputs(database=shop()), module.OPTIONS(prefix="- ")))
    tree = render({module.NAME: planned})
    assert b"- shop.orders\n" in tree["out", "tables.txt"].data


# ---- errors ----


def test_every_error_has_its_place():
    text = read("troubleshooting.md")
    tree = [one.__name__ for one in errors.PgscribeError.__subclasses__()]
    assert len(tree) > 5
    assert [name for name in tree if f"`{name}`" not in text] == []


# ---- the model ----


def test_the_published_schema_is_the_models():
    published = json.loads((ROOT / "docs/model.schema.json").read_bytes())
    current = json.loads(json.dumps(codec.json_schema()))
    assert published == current, "make it anew as CONTRIBUTING.md says"


def test_a_model_is_valid_under_the_published_schema():
    schema = json.loads((ROOT / "docs/model.schema.json").read_bytes())
    model = json.loads(codec.encode(shop()))
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    assert [error.message for error in validator.iter_errors(model)] == []
    model["schemas"][0]["nonsense"] = 1
    assert not validator.is_valid(model)


# ---- make ----


def test_every_target_of_make_is_explained():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    names = re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert names
    explained = rows((ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    assert {f"make {name}" for name in names[1].split()} == {
        name for name in explained if name.startswith("make ")
    }


# ---- links and pictures ----


def anchors(path: Path) -> set[str]:
    """Of the headings, as MkDocs makes them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return {
        re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower())
        for heading in headings
    }


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_link_and_picture_is_there(path):
    prose = re.sub(r"^```.*?^```$", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    prose = re.sub(r"`[^`\n]*`", "", prose)
    broken = []
    for link in re.findall(r"\]\(([^)\s]+)\)", prose):
        if re.match(r"https?:", link):
            continue
        name, _, anchor = link.partition("#")
        target = path.parent / name if name else path
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
        elif path.parent == GUIDE and not target.resolve().is_relative_to(ROOT / "docs"):
            broken.append(f"{link} leads out of the site")
    assert broken == []


def test_every_page_of_the_guide_can_be_reached():
    index, site = read("index.md"), (ROOT / "mkdocs.yml").read_text("utf-8")
    pages = [path.name for path in GUIDE.glob("*.md")]
    assert [n for n in pages if n != "index.md" and f"({n}" not in index] == []
    assert [n for n in pages if f"guide/{n}" not in site] == []
    records = [path.name for path in (ROOT / "docs/decisions").glob("*.md")]
    assert [n for n in records if f"decisions/{n}" not in site] == []


def test_pictures_are_small_and_shown():
    pictures = sorted((ROOT / "docs/assets").glob("*.png"))
    shown = "".join(path.read_text("utf-8") for path in PAGES)
    assert pictures
    assert [p.name for p in pictures if p.stat().st_size > 200_000 or p.name not in shown] == []


# ---- what the README shows ----


@pytest.mark.parametrize(
    ("language", "path"),
    [
        ("typescript", "output/typescript/user_mgmt.ts"),
        ("python", "output/models/user_mgmt/user_preferences.py"),
    ],
)
def test_the_readmes_snippets_are_what_is_generated(language, path):
    if not (ROOT / path).exists():
        pytest.skip(f"there is no {path}; `make demo` makes it")
    (snippet,) = blocks((ROOT / "README.md").read_text("utf-8"), language)
    assert snippet in (ROOT / path).read_text("utf-8")
