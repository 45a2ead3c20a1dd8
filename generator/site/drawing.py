"""Sources of diagrams to pictures, on all processors: a worker each.

A picture takes 10 ms, and nothing of it can be shared: with two processors a thousand tables take half the time.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from generator.errors import RenderError
from generator.site.processes import WORTH_A_PROCESS, processors, start_process
from generator.site.svg import for_page, pages_of
from generator.site.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Task(Struct, frozen=True, kw_only=True):
    """One picture: the files, ``path`` from the folder of pages without extension, and what it is made from."""

    source: str
    target: str
    path: str
    origin: str


def draw_all(tasks: Sequence[Task], advance: Callable[[int], None]) -> None:
    """Draw them; ``advance`` is told of each. Raises RenderError, naming the first that can't be drawn."""
    processes = min(processors(), len(tasks) // WORTH_A_PROCESS)
    if processes <= 1:
        for task in tasks:
            draw_one(task)
            advance(1)
        return
    # Dealt out in turn: large ones, such as those of schemas, stand together.
    hands = [tasks[start::processes] for start in range(processes)]
    with ThreadPoolExecutor(processes) as threads:
        failures = list(threads.map(lambda hand: _in_process(hand, advance), hands))
    if failure := next(filter(None, failures), ""):
        raise RenderError(failure)


def draw_one(task: Task) -> None:
    """Write one picture. Raises RenderError when it can't be drawn or mermaid-render isn't there."""
    try:
        from mermaid_render import mermaid_to_svg  # type: ignore[import-untyped]
    except ImportError as error:
        raise RenderError("diagrams need mermaid-render: pip install 'pgscribe[docs]'") from error
    text = Path(task.source).read_text(encoding="utf-8")
    try:
        drawn = bytes(mermaid_to_svg(text))
    except ValueError as error:
        raise RenderError(f"diagram {task.path}.mmd can't be drawn: {error}") from error
    # From the folder of pages down: a partition shows the picture of a table that may be in another schema.
    up = "../" * task.path.count("/")
    links = {
        identity: f"{up}{page}.html"
        for identity, page in pages_of(text).items()
        if page != task.path
    }
    picture = for_page(drawn, links, path=task.path, origin=task.origin)
    write_whole(Path(task.target), picture)


def _in_process(hand: Sequence[Task], advance: Callable[[int], None]) -> str:
    """Have a worker draw these; return what went wrong."""
    with start_process("generator.site.worker") as worker:
        # The worker reads all of it before it answers, so neither waits for the other.
        with worker.stdin as given:  # type: ignore[union-attr] # it's a pipe
            given.write(msgspec.json.encode(hand))
        for line in worker.stdout:  # type: ignore[union-attr]
            if said := msgspec.json.decode(line, type=str):
                return said
            advance(1)
    if worker.returncode:
        return f"the process that draws diagrams ended with code {worker.returncode}"
    return ""
