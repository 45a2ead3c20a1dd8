"""Witnesses that only the tests ask: see generator/verify/witness."""
