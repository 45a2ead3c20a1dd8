"""The pages of one object other than a relation: a schema, its types, its functions, a query, a group of tables."""
