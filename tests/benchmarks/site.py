"""The documentation site: pages, pictures, the build and the explorer, from a model's file without a server."""

from __future__ import annotations

import logging
import shutil
import tempfile
import warnings
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, Final

from generator.config import Config
from generator.model import codec
from generator.pipeline.making import make
from generator.pipeline.progress import Silent
from generator.pipeline.project import Project
from generator.plan import Inputs
from generator.render import nothing_cached, render
from generator.site import Site, build_site
from generator.site.diagrams import draw
from generator.targets import dictionary, erd, load_targets
from generator.targets.dictionary.explorer.explorer_page import explorer_artifacts
from tests.benchmarks.clock import Spent, timed
from tests.benchmarks.context import Shape
from tests.benchmarks.result import Measure, Result

if TYPE_CHECKING:
    from generator.model.catalog import Database
    from generator.tree import Tree
    from tests.benchmarks.context import Context

PAGES: Final = "pages and diagrams' sources"
PICTURES: Final = "pictures of all diagrams"
SITE: Final = "site of pages and pictures that are there"
EXPLORER: Final = "data of the explorer"
GROWTH: Final = "growth of pages"
_SMALL, _PROMISED, _LARGE = 100, 1_000, 2_000
MOST_OF_PAGES: Final = 4
MOST_OF_PICTURES: Final = 30
MOST_OF_SITE: Final = (60, 200)
MOST_OF_EXPLORER: Final = (1, 1.5)
MOST_GROWTH: Final = 1.2
_RUNS: Final = 3
_MEGABYTE: Final = 1_000_000


def run(context: Context) -> list[Result]:
    """Pages and the explorer at each size, pictures and the site up to the promised one.

    The promised one also as most databases are, with all tables in one schema: what a page shows of its schema
    would make the site grow with the square of them.
    """
    rows: list[Result] = []
    spent: dict[Shape, list[Spent]] = {}
    for shape in _shapes(context):
        database = codec.decode(context.model(shape).read_bytes())
        context.say(f"pages: {shape.name}")
        spent[shape] = [timed(lambda: _pages(database)) for _ in range(_RUNS)]  # noqa: B023 - called at once
        rows += [_pages_row(shape, database, spent[shape]), _explorer_row(shape, database)]
        if shape.tables <= _PROMISED:
            context.say(f"pictures and site: {shape.name}")
            rows += _site_rows(shape, database)
    rows += _growth_rows(spent)
    order = (PAGES, PICTURES, SITE, EXPLORER, GROWTH)
    return sorted(rows, key=lambda row: order.index(row.table))


def _shapes(context: Context) -> list[Shape]:
    shapes = [Shape(tables=size, single_schema=False) for size in (_SMALL, _PROMISED, _LARGE)]
    shapes.insert(2, Shape(tables=_PROMISED, single_schema=True))
    return [shape for shape in shapes if shape.tables <= 2 * max(context.sizes)]


def _pages(database: Database) -> Tree:
    """What `generate` makes of a database for its site."""
    inputs = Inputs(database=database)
    diagrams = list(erd.plan(inputs, erd.Options()))
    made: dict[str, Any] = {"diagrams": erd.diagram_map(inputs, diagrams)}
    pages = dictionary.plan(Inputs(database=database, made=made), dictionary.Options())
    return render({"erd": diagrams, "dictionary": pages})


def _everything(database: Database) -> Tree:
    """What `generate` makes of a database when nothing is left out: pages that show code, and the code."""
    project = Project(config=Config(), targets=load_targets())
    return make(project, database, (), Silent(), nothing_cached)


def _at(shape: Shape, tables: int, most: float) -> float | None:
    """The bar, where it is promised."""
    return most if shape.tables == tables else None


def _pages_row(shape: Shape, database: Database, spent: list[Spent]) -> Result:
    measures = (
        Measure(
            name="seconds",
            value=median(each.wall for each in spent),
            unit="s",
            bar=_at(shape, _PROMISED, MOST_OF_PAGES),
        ),
        Measure(name="CPU", value=median(each.client for each in spent), unit="s"),
        Measure(name="files", value=len(_pages(database))),
    )
    return Result(table=PAGES, case=shape.case, measures=measures)


def _explorer_row(shape: Shape, database: Database) -> Result:
    size = 0

    def make() -> None:
        nonlocal size
        artifacts = explorer_artifacts(Inputs(database=database))
        size = len(render({"explorer": artifacts})["docs", "assets/explorer/data.js"].data)

    spent = [timed(make) for _ in range(_RUNS)]
    seconds, megabytes = MOST_OF_EXPLORER
    measures = (
        Measure(
            name="seconds",
            value=median(each.wall for each in spent),
            unit="s",
            bar=_at(shape, _LARGE, seconds),
        ),
        Measure(name="size", value=size / _MEGABYTE, unit="MB", bar=_at(shape, _LARGE, megabytes)),
    )
    return Result(table=EXPLORER, case=shape.case, measures=measures)


def _site_rows(shape: Shape, database: Database) -> list[Result]:
    folder = Path(tempfile.mkdtemp(prefix="pgscribe-bench-"))
    try:
        roots = {"out": folder / "output", "docs": folder / "docs"}
        for (root, path), file in _everything(database).items():
            target = roots[root] / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.data)
        sources = roots["out"] / "erd"
        site = Site(project=folder, pages=roots["docs"], diagrams=sources, out=folder / "site")
        first = timed(lambda: draw(sources, roots["docs"]))
        again = timed(lambda: draw(sources, roots["docs"]))
        return [
            Result(
                table=PICTURES,
                case=shape.case,
                measures=(
                    Measure(
                        name="seconds",
                        value=first.wall,
                        unit="s",
                        bar=_at(shape, _PROMISED, MOST_OF_PICTURES),
                    ),
                    Measure(name="CPU", value=first.client, unit="s"),
                    Measure(name="again", value=again.wall, unit="s"),
                    Measure(name="pictures", value=sum(1 for _ in sources.rglob("*.mmd"))),
                ),
            ),
            _built_row(shape, site),
        ]
    finally:
        shutil.rmtree(folder)


def _built_row(shape: Shape, site: Site) -> Result:
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        # Of what other versions of Python will do.
        warnings.simplefilter("ignore")
        spent = timed(lambda: build_site(site))
    size = sum(file.stat().st_size for file in site.out.rglob("*") if file.is_file())
    seconds, megabytes = MOST_OF_SITE
    measures = (
        Measure(name="seconds", value=spent.wall, unit="s", bar=_at(shape, _PROMISED, seconds)),
        Measure(name="CPU", value=spent.client, unit="s"),
        Measure(
            name="size", value=size / _MEGABYTE, unit="MB", bar=_at(shape, _PROMISED, megabytes)
        ),
        Measure(name="files", value=sum(1 for _ in site.out.rglob("*.html"))),
    )
    return Result(table=SITE, case=shape.case, measures=measures)


def _growth_rows(spent: dict[Shape, list[Spent]]) -> list[Result]:
    per_table = {
        shape.tables: median(each.client for each in runs) / shape.tables
        for shape, runs in spent.items()
        if not shape.single_schema
    }
    if _LARGE not in per_table:
        return []
    ratio = per_table[_LARGE] / per_table[_SMALL]
    name = f"CPU per table, {_SMALL:,} → {_LARGE:,}"
    measure = Measure(name=name, value=ratio, unit="ratio", bar=MOST_GROWTH)
    return [Result(table=GROWTH, case={"schemas": "many"}, measures=(measure,))]
