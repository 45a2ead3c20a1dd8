"""The targets: modules of this package, and of others behind the entry point ``pgscribe.targets``.

Each has NAME, SUMMARY, OPTIONS and plan() (the protocol ``generator.plan.Target``). Modules whose
names begin with an underscore are parts of targets.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING, Final, cast

from generator.errors import ConfigError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from generator.plan import Target

ENTRY_POINTS: Final = "pgscribe.targets"

_PARTS: Final = ("NAME", "SUMMARY", "OPTIONS", "plan")


def load_targets() -> dict[str, Target]:
    """Import every target there is; by name, in alphabetical order.

    Raises ConfigError naming the package of a foreign target that can't be imported, isn't whole,
    or has the name of another.
    """
    targets = {target.NAME: target for target in _own()}
    for source, target in _foreign():
        if target.NAME in targets:
            raise ConfigError(f"{source}: there is already a target named {target.NAME!r}")
        targets[target.NAME] = target
    return dict(sorted(targets.items()))


def _own() -> list[Target]:
    return [
        cast("Target", importlib.import_module(f"{__name__}.{module.name}"))
        for module in pkgutil.iter_modules(__path__)
        if not module.name.startswith("_")
    ]


def _foreign() -> list[tuple[str, Target]]:
    from importlib.metadata import entry_points

    found = sorted(entry_points(group=ENTRY_POINTS), key=lambda entry: (entry.name, entry.value))
    return [(f"{ENTRY_POINTS}: {entry.name}", _load(entry)) for entry in found]


def _load(entry: EntryPoint) -> Target:
    source = f"{ENTRY_POINTS}: {entry.name} = {entry.value}"
    try:
        target = entry.load()
    except Exception as error:  # whatever the import of foreign code raises
        raise ConfigError(f"{source} can't be imported: {error!r}") from error
    missing = [part for part in _PARTS if not hasattr(target, part)]
    if missing:
        raise ConfigError(f"{source} is no target, it lacks {', '.join(missing)}")
    return cast("Target", target)
