"""pgscribe: reads a deployed PostgreSQL database and writes what people write about it."""

__version__ = "0.1.0"
