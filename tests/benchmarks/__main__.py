"""Run the benchmarks: results on standard output, and as JSON in .cache/bench.json.

The exit code says whether all of them came to an end, not whether the bars were kept.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import traceback
from typing import TYPE_CHECKING, Final

import msgspec

from tests.benchmarks import machine, report
from tests.benchmarks.context import CACHE, Context
from tests.benchmarks.result import Result
from tests.benchmarks.topics import TOPICS

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZES: Final = (100, 1_000, 10_000)
_QUICK_SIZES: Final = _SIZES[:2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 when something crashed."""
    options = _parser().parse_args(arguments)
    results: dict[str, list[Result]] = {}
    with contextlib.ExitStack() as stack:
        context = Context(stack, options.sizes)
        facts = machine.facts(context)
        report.show(facts)
        for topic in options.only or TOPICS:
            results[topic] = _measured(topic, context)
            report.show_results(results[topic])
            document = msgspec.json.encode({"machine": facts, "results": results})
            CACHE.mkdir(exist_ok=True)
            (CACHE / "bench.json").write_bytes(msgspec.json.format(document) + b"\n")
    return int(any(result.crash for rows in results.values() for result in rows))


def _measured(topic: str, context: Context) -> list[Result]:
    try:
        return TOPICS[topic](context)
    except Exception as error:  # noqa: BLE001 - the other topics still have something to say
        traceback.print_exc()
        return [Result(table=topic, case={"topic": topic}, crash=repr(error))]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", action="append", choices=TOPICS, help="this topic; repeatable")
    sizes = parser.add_mutually_exclusive_group()
    sizes.add_argument(
        "--sizes",
        type=lambda text: tuple(int(size) for size in text.split(",")),
        default=_SIZES,
        help="numbers of tables, with commas between them; default 100,1000,10000",
    )
    sizes.add_argument(
        "--quick",
        action="store_const",
        dest="sizes",
        const=_QUICK_SIZES,
        help="no 10,000 tables",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
