"""A process of its own for one target: a model's file to bytes, cold, and what that took.

python -m tests.benchmarks.worker typescript .cache/bench/bench_100_many.json
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from tests.benchmarks.clock import Spent, timed
from tests.benchmarks.memory import own_peak

MODEL: Final = "model"
"""Beside the targets: the model's own file, read and written."""


class Report(Struct, frozen=True, kw_only=True):
    """What one run took and made. `own_peak` is in MB, without the processes it started."""

    spent: Spent
    own_peak: float
    files: int
    size: int


def measure(target: str, model: Path) -> Report:
    """Plan and render the target as `pgscribe generate` would with nothing made before."""
    from generator.model import codec
    from generator.plan import Inputs
    from generator.render import render
    from generator.targets import load_targets

    data = model.read_bytes()
    made: list[bytes] = []

    def encode() -> None:
        made.append(codec.encode(codec.decode(data)))

    def generate() -> None:
        module = load_targets()[target]
        tree = render({target: module.plan(inputs, module.OPTIONS())})
        made.extend(file.data for file in tree.values())

    if target == MODEL:
        spent = timed(encode)
    else:
        inputs = Inputs(database=codec.decode(data))
        spent = timed(generate)
    return Report(
        spent=spent, own_peak=own_peak(), files=len(made), size=sum(len(file) for file in made)
    )


if __name__ == "__main__":
    answer = measure(sys.argv[1], Path(sys.argv[2]))
    sys.stdout.buffer.write(msgspec.json.encode(answer))
