"""The server: modules that any database gets, a module for each relation, and the models of what is served."""
