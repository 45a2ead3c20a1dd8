"""How the server runs named queries: EXPLAIN on request, for output/plans.json and the pages.

Nothing is run unless somebody asks for it, and what is run is rolled back.
"""

from generator.explain.indexes import as_planned
from generator.explain.planning import explain
from generator.explain.running import analyze

__all__ = ["analyze", "as_planned", "explain"]
