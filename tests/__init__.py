"""The tests of pgscribe."""
