"""Tests that take minutes on purpose; `make soak` runs them."""
