"""What a target plans: artifacts, each a path and what its bytes are made from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Literal, Protocol

from msgspec import Struct

from generator.model.annotations import Annotations
from generator.model.catalog import Database

Root = Literal["out", "docs"]
"""The two folders that pgscribe owns: ``--out`` and ``--docs-dir``."""


MODEL: Final = "model"
"""The name under which model.json stands among the targets; it always runs."""

Sources = Callable[[str], str]
"""The text of a template by its path below templates/, the user's overrides included."""

MakeMany = Callable[[Sequence[Mapping[str, Any]], Sources], Sequence[bytes]]
"""Contexts to bytes, of the same number and in the same order. Raises RenderError."""


class Artifact(Struct, frozen=True, kw_only=True):
    """One file to be. ``path`` is relative to its root, with ``/`` between segments.

    Either ``template`` (a path below templates/) is filled with ``context``, or ``make`` turns ``context`` into
    bytes. ``context`` must hold all that the bytes depend on: with the template's text and the generator's version
    it makes the key by which an unchanged artifact isn't rendered again. It may hold anything that msgspec encodes.

    ``make_many`` is for engines that are slow to start: rendering collects the artifacts that name the same function
    and aren't made already, and calls it once with all their contexts, in the order planned. There ``template``, if
    set, is the one that the engine fills: it isn't rendered, but its text is part of the key, and the function gets
    it through ``Sources``. The answer for one context must not depend on the others of the call.

    ``tools`` are the distributions (``ruff``) whose version shows in the bytes; versions go into the toolchain's half
    of the key, so that their upgrade is toolchain drift.
    """

    path: str
    context: Mapping[str, Any]
    template: str = ""
    make: Callable[[Mapping[str, Any]], bytes] | None = None
    make_many: MakeMany | None = None
    tools: tuple[str, ...] = ()
    root: Root = "out"


class Inputs(Struct, frozen=True, kw_only=True):
    """What every target plans from, and what earlier targets made for later ones.

    ``made`` is filled for the dictionary alone: values by target name (snippets, endpoints, findings).
    """

    database: Database
    annotations: Annotations = Annotations()
    made: Mapping[str, Any] = {}


class Target(Protocol):
    """A module in ``generator.targets``, or an object behind the entry point ``pgscribe.targets``.

    ``OPTIONS`` is the msgspec Struct that decodes the table of this name in the configuration.
    """

    NAME: str
    SUMMARY: str
    OPTIONS: type[Struct]

    @staticmethod
    def plan(inputs: Inputs, options: Any) -> Iterable[Artifact]:
        """The artifacts of this target, in canonical order. Pure: no files, no server."""
        ...
