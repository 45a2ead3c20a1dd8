"""A view's stored query, read once for all that is known of its columns."""

from __future__ import annotations

from generator.introspect.lineage import Origin, origins
from generator.introspect.nullability import proofs
from generator.introspect.proof import Proof
from generator.introspect.querytree import stored_query


def read_query(action: str) -> tuple[list[Origin], list[Proof]]:
    """Where each column comes from, and what has to hold for it not to be null, in the columns' order.

    ``action`` is ``pg_rewrite.ev_action`` as text. Of an expression that is nested deeper than Python goes (some
    hundred operators in a row), nothing is known.
    """
    try:
        query = stored_query(action)
        return origins(query), proofs(query)
    except RecursionError:
        return [], []
