"""The one place that decides types: PostgreSQL type → kind → one total table per language and wire.

A type in a target language is only true for one way of reading. The *wire* names it: ``api`` is the JSON of our own
server (pydantic's JSON of what psycopg reads through our codec), ``postgrest`` is to_jsonb, ``node-postgres`` is
what that driver's default parsers give. A type we don't know is a string on every wire (its text form), and
``unmapped`` names it: never ``any``.
"""
