"""The client: a runtime that any database gets, the types of what is served, a module for each schema."""
