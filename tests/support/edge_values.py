"""Edge values of every type.

A type is one line of VALUES: what SQL calls it, and texts that it reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

TYPES: Final = r"""
CREATE SCHEMA edge;
CREATE TYPE edge.mood AS ENUM ('', 'so so', 'it''s', 'a,b', '"quoted"', 'NULL', '{}', 'ü');
CREATE DOMAIN edge.amount AS numeric(10, 2);
CREATE DOMAIN edge.price AS edge.amount CHECK (VALUE >= 0);
CREATE DOMAIN edge.moods AS edge.mood[];
CREATE DOMAIN edge.moment AS timestamptz;
CREATE DOMAIN edge.document AS jsonb;
CREATE TYPE edge.inner AS (id bigint, note text, at timestamptz, data jsonb, moods edge.mood[]);
CREATE TYPE edge.outer AS (
    one edge.inner, many edge.inner[], price edge.price, raw bytea, "odd ""name""," text
);
CREATE TYPE edge.single AS (sole text);
CREATE DOMAIN edge.wrapped AS edge.inner;
CREATE TYPE edge.span AS RANGE (subtype = time, multirange_type_name = edge.spans);
CREATE DOMAIN edge.window AS tstzrange;
CREATE TABLE edge.pair (a integer, b text);
"""

VALUES: Final[Mapping[str, tuple[str, ...]]] = {
    "boolean": ("t", "f"),
    "smallint": ("-32768", "32767", "0"),
    "integer": ("-2147483648", "2147483647"),
    "bigint": ("-9223372036854775808", "9223372036854775807", "9007199254740993"),
    "oid": ("0", "4294967295"),
    "real": ("0.1", "3.4028235e+38", "1e-45", "NaN", "Infinity", "-Infinity", "-0"),
    "double precision": (
        *("0.1", "1.7976931348623157e+308", "5e-324", "NaN", "Infinity", "-Infinity", "-0"),
        *("1e22", "123456789012345680"),
    ),
    "numeric": (
        *("0.10", "1000000000000000000000000000000", "-0.00000000000000000001", "NaN"),
        *("Infinity", "-Infinity", "0", "0.00", "12345678901234567890.123456789", "1e-7"),
    ),
    "numeric(10, 2)": ("99999999.99", "-0.01", "NaN", "0.10"),
    "numeric(3, -2)": ("12300", "-99900"),
    "numeric(2, 5)": ("0.00012",),
    "money": ("0.10", "-92233720368547758.08", "92233720368547758.07"),
    "text": (
        "",
        " ",
        "NULL",
        "a\nb\r\t",
        "'; DROP",
        '"',
        "\\",
        "{}",
        "\u202e🙂\u2028",
        "</script>",
    ),
    "character varying(3)": ("abc", "🙂🙂🙂", ""),
    "character(3)": ("a", "abc", ""),
    "bpchar": ("a ", ""),
    "name": ("some_name", ""),
    '"char"': ("x", "", "\\"),
    "bytea": ("", "\\x00ff80", "\\xdeadbeef", "\\x5c"),
    "uuid": ("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
    "date": (
        *("2024-02-29", "0001-01-01", "9999-12-31", "10000-01-01", "5874897-12-31"),
        *("0044-03-15 BC", "4713-01-01 BC", "infinity", "-infinity"),
    ),
    "time": ("00:00:00", "24:00:00", "23:59:59.999999", "12:34:56.1"),
    "time(0)": ("23:59:59", "24:00:00"),
    "time with time zone": (
        *("00:00:00+00", "24:00:00-08", "12:34:56.789012+05:30", "01:02:03+15:59:59"),
    ),
    "timestamp": (
        *("2024-02-29 12:34:56.789012", "0001-01-01 00:00:00", "9999-12-31 23:59:59.999999"),
        *("294276-12-31 23:59:59.999999", "4713-01-01 00:00:00 BC", "infinity", "-infinity"),
    ),
    "timestamptz": (
        *("2024-02-29 12:34:56.789012+02", "1883-11-18 12:03:58-04:56:02", "infinity"),
        *("294276-12-31 23:59:59.999999+00", "0044-03-15 12:00 BC", "-infinity"),
        *("0001-01-01 00:30:00+01", "9999-12-31 23:59:59-01"),
    ),
    "interval": (
        *("1 year 3 mons", "-1 year -2 mons +3 days -04:05:06.789", "0", "00:00:00.000001"),
        *("-178000000 years", "178000000 years", "1 day -00:00:01", "2562047788:00:54.775807"),
    ),
    "json": (
        *("null", '""', '"null"', "0", "-0.0", "1e2", '{"a": [1, {"b": null}], "": {}}', "[]"),
        *('{"__proto__": {"a": 1}}', "9007199254740993", "false", "123456789012345678901234567890"),
    ),
    "jsonb": (
        *("null", "1e400", "0.10", '{"a": "it\'s", "b\\"": [null, [[]]]}', "true", '"\\u2028"'),
        *("12345678901234567890", "0.12345678901234567890123", "1e-400", "[]", "{}"),
    ),
    "jsonpath": ('$."a"[*]?(@ > 1)',),
    "xml": (),  # the servers of the tests are built without it
    "bit(3)": ("101", "000"),
    "bit varying": ("", "1", "0101010101"),
    "inet": (
        "192.168.1.5/24",
        "192.168.1.5",
        "::1",
        "2001:db8::/64",
        "::ffff:1.2.3.4",
        "0.0.0.0/0",
    ),
    "cidr": ("10.0.0.0/8", "10.0.0.1/32", "2001:db8::/32", "::/0"),
    "macaddr": ("08:00:2b:01:02:03",),
    "macaddr8": ("08:00:2b:01:02:03:04:05",),
    "point": ("(1,2)", "(-1e300,1e-300)", "(NaN,Infinity)"),
    "line": ("{1,-1,0}",),
    "lseg": ("[(0,0),(1,1)]",),
    "box": ("(1,1),(0,0)", "(Infinity,1),(0,-Infinity)"),
    "path": ("((0,0),(1,1))", "[(0,0),(1,1),(2,0)]"),
    "polygon": ("((0,0),(1,1),(2,0))",),
    "circle": ("<(1,2),3>", "<(0,0),Infinity>"),
    "tsvector": ("'a':1 'b c':2A,3", ""),
    "tsquery": ("'a' & !'b'", ""),
    "pg_lsn": ("16/B374D848",),
    "pg_snapshot": ("10:20:10,14",),
    "txid_snapshot": ("10:20:10,14",),
    "xid": ("4294967295",),
    "xid8": ("18446744073709551615",),
    "cid": ("1",),
    "tid": ("(0,1)",),
    "int2vector": ("1 2 3",),
    "oidvector": ("1 2",),
    "refcursor": ("c",),
    "regclass": ("pg_class",),
    "regtype": ("integer",),
    "regproc": ("now",),
    "regprocedure": ("now()",),
    "regoper": ("||/",),
    "regoperator": ("+(integer,integer)",),
    "regrole": ("pg_monitor",),
    "regnamespace": ("pg_catalog",),
    "regcollation": ('"C"',),
    "regconfig": ("simple",),
    "regdictionary": ("simple",),
    "aclitem": ("=r/postgres",),
    "int4range": ("[1,5)", "empty", "(,)", "[1,)"),
    "int8range": ("[-9223372036854775808,9223372036854775807)",),
    "numrange": ("[0.10,1000000000000000000000000000000)", "(NaN,)", "[,0)"),
    "daterange": ("[2024-01-01,infinity)", '["0044-03-15 BC",)', "empty"),
    "tsrange": ('["2024-01-01 00:00:00","2024-01-02 00:00:00")',),
    "tstzrange": ('["2024-01-01 00:00:00+02",infinity]', "empty"),
    "int4multirange": ("{}", "{[1,2),[5,)}"),
    "int8multirange": ("{[1,2)}",),
    "nummultirange": ("{[0.10,2)}",),
    "datemultirange": ("{[2024-01-01,2024-01-02),[2025-01-01,)}",),
    "tsmultirange": ('{["2024-01-01 00:00:00","2024-01-02 00:00:00")}',),
    "tstzmultirange": ('{["2024-01-01 00:00:00+02",)}',),
    "edge.mood": ("", "so so", "it's", "a,b", '"quoted"', "NULL", "{}", "ü"),
    "edge.amount": ("0.10", "NaN"),
    "edge.price": ("0.10", "99999999.99"),
    "edge.moods": ("{}", '{"",NULL,"NULL"}', '{{"a,b"},{ü}}'),
    "edge.moment": ("infinity", "2024-01-01 00:00:00+00"),
    "edge.document": ("null", '{"a": [1]}'),
    "edge.inner": (
        *("(,,,,)", '(1,"",infinity,null,{})'),
        r'(-9223372036854775808,"a ""q"" \\ , ) (","2024-01-01 00:00:00+00","{""a"": ""\\"""" }","{NULL,""""}")',
    ),
    "edge.outer": (
        "(,,,,)",
        r'("(1,x,,""[1, \\""a\\""]"",)","{""(2,\\""\\"",,,)"",NULL}",0.10,"\\x00","an ""odd"", one")',
    ),
    "edge.single": ("()", '("")', "(x)"),
    "edge.wrapped": ("(1,,,,)",),
    "edge.span": ("[10:00:00,24:00:00]", "empty"),
    "edge.spans": ("{}", "{[10:00:00,11:00:00)}"),
    "edge.window": ('["2024-01-01 00:00:00+02",)',),
    "edge.pair": ("(1,x)", "(,)"),
}

SINCE: Final[Mapping[int, Mapping[str, tuple[str, ...]]]] = {
    17: {"interval": ("infinity", "-infinity")},
}
"""Values by the first version that reads them."""

EXTENSIONS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "citext": {"edge.citext": ("", "AbC")},
    "hstore": {
        "edge.hstore": ("", '"a"=>"1", "b"=>NULL, ""=>"it\'s \\"q\\" \\\\ =>"', '"NULL"=>"NULL"')
    },
    "ltree": {
        "edge.ltree": ("a.b.c", ""),
        "edge.lquery": ("*.a{1,2}",),
        "edge.ltxtquery": ("a & b",),
    },
    "cube": {"edge.cube": ("(1, 2),(3, 4)",)},
    "seg": {"edge.seg": ("1.5 .. 2.5",)},
    "isn": {"edge.isbn": ("0-393-04002-X",), "edge.ean13": ("978-0-393-04002-9",)},
    "intarray": {"edge.query_int": ("1&(2|3)",)},
    "lo": {"edge.lo": ("1",)},
}
"""Types of contrib modules, where a server has them."""
