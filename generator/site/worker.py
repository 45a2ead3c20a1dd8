"""A process of its own for diagrams: tasks on standard input, a line for each on output."""

from __future__ import annotations

import sys

import msgspec

from generator.errors import RenderError
from generator.site.drawing import Task, draw_one


def main() -> None:
    """Draw the tasks in turn; a line says what went wrong, which is the end, or is empty."""
    for task in msgspec.json.decode(sys.stdin.buffer.read(), type=list[Task]):
        said = ""
        try:
            draw_one(task)
        except RenderError as error:
            said = str(error)
        sys.stdout.buffer.write(msgspec.json.encode(said) + b"\n")
        sys.stdout.buffer.flush()
        if said:
            return


if __name__ == "__main__":
    main()
