"""How fast, how large and how linear: `python -m tests.benchmarks`.

A topic is a module with `run(context) -> list[Result]`, and a line in `topics.TOPICS`.
"""
