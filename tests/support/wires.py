"""Edge values of every type in a table, and the rows of that table as each wire gives them.

A type is one line of VALUES: what SQL calls it, and texts that it reads.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from generator.introspect import introspect
from generator.verify.literals import BigInt, DriverInterval, Instant, literal
from tests.support import typescript as ts
from tests.support.node import link_node_modules, run_node
from tests.support.pydantic_package import package

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import ModuleType

    from generator.embedded import Server
    from generator.model.catalog import Database

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


def cases(connection: psycopg.Connection[Any]) -> dict[str, tuple[str, ...]]:
    """The types and values that this server knows."""
    version = connection.info.server_version // 10000
    found = dict(VALUES)
    for first, more in SINCE.items():
        if version >= first:
            found |= {of: (*found.get(of, ()), *values) for of, values in more.items()}
    for extension in extensions(connection):
        found |= EXTENSIONS[extension]
    return found


def extensions(connection: psycopg.Connection[Any]) -> list[str]:
    """The contrib modules of EXTENSIONS that this server has."""
    available = {name for (name,) in connection.execute("SELECT name FROM pg_available_extensions")}
    return [name for name in EXTENSIONS if name in available]


def create(connection: psycopg.Connection[Any]) -> dict[str, tuple[str, ...]]:
    """Make the table with a column and an array's column for each type, and fill it."""
    connection.execute(TYPES)
    for extension in extensions(connection):
        connection.execute(
            sql.SQL("CREATE EXTENSION {} SCHEMA edge").format(sql.Identifier(extension))
        )
    found = cases(connection)
    columns = sql.SQL(", ").join(
        sql.SQL("{} {}").format(sql.Identifier(name), sql.SQL(of)) for name, of in _columns(found)
    )
    connection.execute(
        sql.SQL("CREATE TABLE edge.values (id integer PRIMARY KEY, {})").format(columns)
    )
    for number, row in enumerate(_rows(found)):
        insert(connection, {"id": str(number), **row})
    return found


def insert(connection: psycopg.Connection[Any], row: Mapping[str, str | None]) -> None:
    """Insert texts, which the server reads as the columns' types."""
    connection.execute(
        sql.SQL("INSERT INTO edge.values ({}) VALUES ({})").format(
            sql.SQL(", ").join(map(sql.Identifier, row)),
            sql.SQL(", ").join(sql.Placeholder() * len(row)),
        ),
        list(row.values()),
    )


def slug(of: str) -> str:
    """The name of a type's column; with ``_array`` that of its array."""
    return "".join(letter if letter.isalnum() else "_" for letter in of.removeprefix("edge."))


def _columns(found: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    for of in found:
        yield slug(of), of
        yield f"{slug(of)}_array", f"{of}[]"


def _rows(found: Mapping[str, Sequence[str]]) -> Iterator[dict[str, str | None]]:
    # The first is all NULL, and the last isn't: arrays have as many rows as scalars, and more.
    for number in range(-1, max(5, *map(len, found.values()))):
        row: dict[str, str | None] = {}
        for of, values in found.items():
            row[slug(of)] = values[number] if 0 <= number < len(values) else None
            row[f"{slug(of)}_array"] = _array(of, values, number)
        yield row


def _array(of: str, values: Sequence[str], number: int) -> str | None:
    """All values with a NULL between, none, only NULL, nested, and with other lower bounds."""
    delimiter = ";" if of == "box" else ","
    texts = ["NULL", *map(_quoted, values)]
    every = _braces(delimiter.join(texts))
    nested = _braces(delimiter.join(map(_braces, texts)))
    forms = (every, "{}", "{NULL}", nested, f"[-1:{len(texts) - 2}]={every}")
    return forms[number] if 0 <= number < len(forms) else None


def _braces(text: str) -> str:
    return f"{{{text}}}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


# ---- what the tests of all wires begin with ----


class Edges(NamedTuple):
    """A database with the table, its model, and the values by type."""

    dsn: str
    model: Database
    cases: dict[str, tuple[str, ...]]


_edges: dict[Path, Edges] = {}


def edges(server: Server) -> Edges:
    """The table on this server, made once a session."""
    if server.folder not in _edges:
        dsn = server.create_database("edges")
        with psycopg.connect(dsn, autocommit=True) as connection:
            found = create(connection)
        _edges[server.folder] = Edges(dsn, introspect(dsn), found)
    return _edges[server.folder]


def models(folder: Path, made: Edges, name: str) -> ModuleType:
    """The generated package of the table, imported under a name of its own."""
    return imported(package(folder, made.model) / "models", name)


def imported(folder: Path, name: str) -> ModuleType:
    """Import a package from its folder."""
    path = folder / "__init__.py"
    spec = importlib.util.spec_from_file_location(
        name, path, submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def complaints(folder: Path, model: Database, rows: Sequence[Any], **options: Any) -> str:
    """What tsc says of rows, as literals, beside the generated types."""
    ts.write(folder, ts.files(model, **options))
    lines = "".join(f"  {literal(row)},\n" for row in rows)
    text = (
        'import type { Database } from "./typescript/index.js";\n'
        'type Row = Database["edge"]["Tables"]["values"]["Row"];\n'
        f"export const rows: readonly Row[] = [\n{lines}];\n"
    )
    (folder / "rows.ts").write_text(text, encoding="utf-8")
    return ts.compile_folder(folder, "typescript7", "nodenext")


# ---- node-postgres ----

_SCRIPT: Final = Path(__file__).parents[1] / "node" / "wire_rows.mjs"


def driver_rows(
    folder: Path, dsn: str, parsers: Mapping[int, str] | None = None
) -> list[dict[str, Any]]:
    """The rows of the table as the driver of Node gives them."""
    if not (folder / "node_modules").exists():
        link_node_modules(folder)
    script = folder / "wire_rows.mjs"
    script.write_bytes(_SCRIPT.read_bytes())
    said = conninfo_to_dict(dsn)
    given = {"connection": _connection(said), "parsers": parsers or {}}
    done = run_node([script], folder, stdin=json.dumps(given))
    assert done.returncode == 0, done.stderr
    return [{key: _untagged(value) for key, value in row} for row in json.loads(done.stdout)]


def _connection(said: Mapping[str, Any]) -> dict[str, Any]:
    names = {"host": "host", "port": "port", "user": "user", "dbname": "database"}
    return {names[key]: value for key, value in said.items() if key in names}


def _untagged(value: Any) -> Any:
    if isinstance(value, list):
        return [_untagged(each) for each in value]
    if not isinstance(value, dict):
        return value
    tag, held = value["$"], value["is"]
    if tag == "number":
        return float(held)
    if tag == "bigint":
        return BigInt(int(held))
    if tag == "date":
        return Instant(held)
    if tag == "bytes":
        return bytes(held)
    entries = {key: _untagged(each) for key, each in held}
    return DriverInterval(entries) if tag == "interval" else entries
