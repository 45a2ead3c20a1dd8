"""The model of a database and what can be said of it without a server."""
