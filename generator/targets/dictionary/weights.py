"""How much a page weighs in the site's search (front matter ``search: boost``): what is looked for comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model.types import QualifiedName
    from generator.targets.dictionary.facts.whole import Whole

# Of a page about the whole database only the title is searched, so it comes before what shares a word with it.
ACROSS: Final = 4
ORDINARY: Final = 1
_RELATION: Final = 2
_LEAST: Final = 0.3
_PARTITION: Final = 0.2


def weights(whole: Whole) -> Mapping[QualifiedName, float]:
    """The weight of each relation: a table before its partitions, ``orders`` before ``order_items``, a hub first.

    The search completes each word, and gives what few pages hold more than what many do: what begins with another
    table's name, or with its singular, would come before that table.
    """
    names = {name.name for name, relation in whole.relations if relation.partition_of is None}
    return {
        name: _PARTITION
        if relation.partition_of
        else _weight(name.name, names, len(whole.incoming.get(name, ())))
        for name, relation in whole.relations
    }


def _weight(name: str, names: set[str], referrers: int) -> float:
    begun = sum(
        name[:length] in names or (f"{name[:length]}s" in names and name[length] != "s")
        for length in range(1, len(name))
    )
    return max(_LEAST, round(_RELATION * (1 + referrers.bit_length() / 10) / (1 << begun), 2))
