"""Contexts to modules: datamodel-code-generator for models, jinja for the rest, ruff for all.

The engine spends some 8 ms on a definition with twelve properties, and half a millisecond on filling
a template. So it gets each type once, for all tables that have fields of it: an answer depends on
nothing else in the call.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from generator.errors import RenderError
from generator.escape import FILTERS, one_line
from generator.targets.pydantic.modules import ENUM_TEMPLATE, MODEL_TEMPLATE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.plan import Sources

TOOLS: Final = ("datamodel-code-generator", "ruff")

# Where the engine looks for the template of a kind of definition.
_ENGINE_PATHS: Final = {
    MODEL_TEMPLATE: "pydantic_v2/BaseModel.jinja2",
    ENUM_TEMPLATE: "Enum.jinja2",
}
# A process takes as long to start as for this many tables.
_WORTH_A_PROCESS: Final = 1500
# The engine keeps all it made until the end; what a worker holds must not grow with the database.
_MOST_IN_A_JOB: Final = 1500
_LINE_LENGTH: Final = 100


class Job(msgspec.Struct):
    """What a worker gets: the engine's templates by path, and contexts with a definition each."""

    templates: dict[str, str]
    contexts: list[dict[str, Any]]


def make_many(contexts: Sequence[Mapping[str, Any]], sources: Sources) -> Sequence[bytes]:
    """Make the modules of these contexts, formatted.

    Raises RenderError when a template, the engine or the formatter fails.
    """
    builtin = [msgspec.to_builtins(context) for context in contexts]
    models = [context for context in builtin if context["template"] in _ENGINE_PATHS]
    engine_texts = iter(_models(models, sources))
    fill = _Filler(sources)
    texts = [
        next(engine_texts) if context["template"] in _ENGINE_PATHS else fill(context)
        for context in builtin
    ]
    return _formatted(texts)


def _models(contexts: list[dict[str, Any]], sources: Sources) -> list[str]:
    if not contexts:
        return []
    templates = {path: sources(name) for name, path in _ENGINE_PATHS.items()}
    processes = min(_processors(), len(contexts) // _WORTH_A_PROCESS + 1)
    # As many for each process, so that none waits for the others at the end.
    count = processes * ceil(len(contexts) / (processes * _MOST_IN_A_JOB))
    # Dealt out in turn, since wide tables often stand together.
    jobs = [Job(templates, contexts[start::count]) for start in range(count)]
    with ThreadPoolExecutor(processes) as threads:
        answers = list(threads.map(_in_process, jobs))
    texts = [""] * len(contexts)
    for start, answer in enumerate(answers):
        texts[start::count] = answer
    return texts


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _in_process(job: Job) -> list[str]:
    # A fresh interpreter rather than multiprocessing: that would run the user's __main__ again.
    done = subprocess.run(
        [sys.executable, "-m", "generator.targets.pydantic.worker"],
        input=msgspec.msgpack.encode(job),
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines() or ["no message"]
        raise RenderError(f"pydantic: datamodel-code-generator failed: {one_line(said[-1])}")
    return msgspec.msgpack.decode(done.stdout, type=list[str])


class _Filler:
    """Fills the templates of modules without models: indexes, aliases, the support module."""

    def __init__(self, sources: Sources) -> None:
        import jinja2

        self._failure = jinja2.TemplateError
        self._environment = jinja2.Environment(
            loader=jinja2.FunctionLoader(sources),
            autoescape=False,  # noqa: S701 - Python isn't HTML; its escapers are filters
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.filters.update(FILTERS)

    def __call__(self, context: dict[str, Any]) -> str:
        name = context["template"]
        try:
            return self._environment.get_template(name).render(context)
        except self._failure as error:
            raise RenderError(f"{name}: {one_line(str(error))}") from error


def _formatted(texts: Sequence[str]) -> list[bytes]:
    from ruff import find_ruff_bin  # type: ignore[import-untyped]

    with tempfile.TemporaryDirectory(prefix="pgscribe-") as folder:
        paths = [Path(folder, f"m{number}.py") for number in range(len(texts))]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, encoding="utf-8", newline="\n")
        done = subprocess.run(
            [
                find_ruff_bin(),
                "format",
                "--isolated",
                "--no-cache",
                f"--line-length={_LINE_LENGTH}",
                "--target-version=py311",
                folder,
            ],
            capture_output=True,
            check=False,
        )
        if done.returncode:
            said = one_line(done.stderr.decode(errors="replace").replace(folder + os.sep, ""))
            raise RenderError(f"pydantic: ruff can't format what a template made: {said}")
        return [path.read_bytes() for path in paths]
