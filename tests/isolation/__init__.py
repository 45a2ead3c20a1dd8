"""No tenant of the demo learns anything of another's rows, on any relation, by any verb.

Exempt: PUT with a primary key that another tenant holds, which answers 409 where a key that nobody holds makes a
row. The key is a random UUID; who knows it needs not ask (docs/decisions/0002, "Unique keys").
"""
