"""The pages of a list, put together, are the list: no row twice, none left out, in the order of PostgreSQL."""
