"""pgscribe: reads a deployed PostgreSQL database and writes what people write about it."""
