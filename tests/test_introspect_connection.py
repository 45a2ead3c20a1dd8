"""How the server is reached and asked: number of statements, rights, strangers' code, errors."""

from __future__ import annotations

import importlib
import re
from urllib.parse import quote

import psycopg
import pytest
from psycopg import sql

from generator import embedded
from generator.errors import ConnectionFailed, IntrospectionError
from generator.introspect import connect, introspect, read
from generator.redaction import redact
from tests.support import deployed

# The package has a function of the same name.
reader = importlib.import_module("generator.introspect.read")

SECRET = "geheim-1234"


def statements(dsn: str, tmp_path) -> int:
    """How many statements one reading sends, by libpq's own record of the protocol."""
    path = tmp_path / "trace"
    with connect(dsn) as connection:
        read(connection)
        with path.open("w") as file:
            connection.pgconn.trace(file.fileno())
            read(connection)
            connection.pgconn.untrace()
    # time, F for what the client sends, length, message
    sent = [line.split("\t")[1:4] for line in path.read_text("utf-8", "replace").splitlines()]
    return sum(line[0] == "F" and line[2] in {"Parse", "Query"} for line in sent if len(line) == 3)


def test_the_number_of_statements_does_not_grow_with_the_schema(server, database, tmp_path):
    tables = "".join(
        f"CREATE TABLE t{n} (id integer PRIMARY KEY, a text DEFAULT 'x' CHECK (a <> ''), b integer REFERENCES t{n});"
        f"CREATE VIEW v{n} AS SELECT a FROM t{n}; CREATE INDEX ON t{n} (lower(a));"
        for n in range(300)
    )
    one = statements(database(server, "CREATE TABLE t (id integer)"), tmp_path)
    many = statements(database(server, tables), tmp_path)
    assert 15 < one == many <= 20


@pytest.mark.parametrize("name", ["thorbis", "names", "grants"])
def test_a_role_that_may_only_connect_reads_all_of_it(server, shared_database, name):
    dsn = deployed.deploy(name, server, shared_database)
    with psycopg.connect(dsn, autocommit=True) as connection:
        database = connection.info.dbname
        connection.execute("DROP ROLE IF EXISTS test_onlooker")
        connection.execute("CREATE ROLE test_onlooker LOGIN")
        connection.execute(
            sql.SQL("GRANT CONNECT ON DATABASE {} TO test_onlooker").format(
                sql.Identifier(database)
            )
        )
        try:
            onlooker = server.dsn(database, "test_onlooker")
            with psycopg.connect(onlooker) as theirs:
                seen = theirs.execute("SELECT count(*) FROM information_schema.tables").fetchone()[
                    0
                ]
                all_of_them = connection.execute("SELECT count(*) FROM information_schema.tables")
                assert seen < all_of_them.fetchone()[0]
            assert introspect(onlooker) == deployed.model(dsn)
        finally:
            connection.execute("DROP OWNED BY test_onlooker")
            connection.execute("DROP ROLE test_onlooker")


# Functions and operators that fit the queries' arguments better than PostgreSQL's own do, or as well.
HIJACK = """
    CREATE SCHEMA evil;
    CREATE TABLE evil.canary (what text);
    CREATE FUNCTION evil.sing(what text) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'a stranger''s % ran', what; END $$;
    {functions}
    {operators}
    ALTER ROLE CURRENT_USER IN DATABASE {database} SET search_path = evil, pg_catalog, public;
    CREATE TABLE public.t (id integer PRIMARY KEY, a text CHECK (a <> ''));
"""
FUNCTIONS = [
    ("age", "xid", "integer"),
    ("starts_with", "text, text", "boolean"),
    ("starts_with", "name, text", "boolean"),
    ("left", "text, integer", "text"),
    ("right", "text, integer", "text"),
    ("unnest", "oid[]", "SETOF oid"),
    ("current_setting", "text", "text"),
    ("set_config", "text, text, boolean", "text"),
    ("pg_current_snapshot", "", "pg_snapshot"),
    ("pg_visible_in_snapshot", "xid8, pg_snapshot", "boolean"),
    ("pg_snapshot_xmin", "pg_snapshot", "xid8"),
    ("pg_get_expr", "pg_node_tree, oid", "text"),
    ("format_type", "oid, integer", "text"),
    ("generate_series", "integer, integer", "SETOF integer"),
    ("array_length", "oid[], integer", "integer"),
    ("xid", "xid8", "xid"),
    ("version", "", "text"),
]
OPERATORS = [
    *(
        ("=", pair)
        for pair in (('"char"', "text"), ('"char"', '"char"'), ("oid", "oid"), ("name", "text"))
    ),
    *(
        ("=", pair)
        for pair in (
            ("oid", "integer"),
            ("smallint", "integer"),
            ("name", "name"),
            ("text", "text"),
        )
    ),
    *(
        ("<>", pair)
        for pair in (('"char"', "text"), ("oid", "oid"), ("name", "text"), ("oid", "integer"))
    ),
    *(
        ("<>", pair)
        for pair in (
            ("integer", "integer"),
            ("text", "text"),
            ('"char"', '"char"'),
            ("smallint", "integer"),
        )
    ),
    *((name, ("integer", "integer")) for name in ("<=", "<", ">", "+", "-", "=")),
    *((name, ("bigint", "bigint")) for name in ("+", "-")),
    ("||", ("text", "text")),
]


def hijack(database: str) -> str:
    functions = (
        f"CREATE FUNCTION evil.{name}({arguments}) RETURNS {returns} LANGUAGE plpgsql AS "
        f"$$ BEGIN PERFORM evil.sing('{name}'); RETURN NULL; END $$;"
        if "SETOF" not in returns
        else f"CREATE FUNCTION evil.{name}({arguments}) RETURNS {returns} LANGUAGE plpgsql AS "
        f"$$ BEGIN PERFORM evil.sing('{name}'); RETURN; END $$;"
        for name, arguments, returns in FUNCTIONS
    )
    operators = (
        f"CREATE FUNCTION evil.operator_{number}({left}, {right}) RETURNS boolean LANGUAGE plpgsql AS "
        f"$$ BEGIN PERFORM evil.sing('{name}'); RETURN NULL; END $$;"
        f"CREATE OPERATOR evil.{name} (LEFTARG = {left}, RIGHTARG = {right}, FUNCTION = evil.operator_{number});"
        for number, (name, (left, right)) in enumerate(OPERATORS)
    )
    return HIJACK.format(
        functions="\n".join(functions), operators="\n".join(operators), database=database
    )


def test_strangers_functions_and_operators_never_run(server, database, monkeypatch):
    dsn = database(server, "SELECT 1")
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(hijack(connection.info.dbname))
    try:
        with psycopg.connect(dsn) as connection:
            # The trap is set: whoever asks without care steps into it.
            with pytest.raises(psycopg.errors.RaiseException, match="a stranger's ="):
                connection.execute("SELECT FROM pg_class WHERE relkind = 'r'::text")
            connection.rollback()
            with pytest.raises(psycopg.errors.RaiseException, match="a stranger's age"):
                connection.execute("SELECT age(xmin) FROM pg_class")
        original = reader._changes

        def after_another_transaction(connection, rows):
            # When none ended, the query of changes looks at nothing.
            with psycopg.connect(dsn, autocommit=True) as other:
                other.execute("CREATE TABLE public.later (id integer)")
            found = original(connection, rows)
            assert "later" in {change.name for change in found}
            return found

        monkeypatch.setattr(reader, "_changes", after_another_transaction)
        schemas = {schema.name for schema in introspect(dsn).schemas}
        assert schemas == {"evil", "public"}
    finally:
        with psycopg.connect(server.dsn(), autocommit=True) as connection:
            connection.execute(
                "ALTER ROLE CURRENT_USER IN DATABASE {} RESET search_path".format(
                    dsn.rpartition("/")[2]
                )
            )


def test_an_empty_database_says_so(server, database):
    with pytest.raises(IntrospectionError, match="has no tables, types or routines") as caught:
        introspect(database(server, "SELECT 1"))
    assert "\n" not in str(caught.value)


def test_a_database_with_nothing_but_extensions_is_empty_too(server, database):
    with pytest.raises(IntrospectionError, match="has no tables"):
        introspect(database(server, "CREATE EXTENSION citext"))


@pytest.fixture(scope="module")
def tcp_server():
    with embedded.start(tcp=True) as server:
        server.create_database("real")
        yield server


def urls(server, password: str, database: str = "real"):
    """The same wrong connection in every way of writing it."""
    host = f"{server.host}:{server.port}"
    words = f"host={server.host} port={server.port} user=postgres dbname={database} sslmode=disable"
    return [
        f"postgresql://postgres:{quote(password)}@{host}/{database}?sslmode=disable",
        f"postgres://{host}/{database}?user=postgres&password={quote(password)}&sslmode=disable",
        f"{words} password={password}",
        f"{words} password = '{password}'",
    ]


@pytest.mark.parametrize("form", range(4))
def test_a_wrong_password_is_one_line_without_it(tcp_server, form):
    with pytest.raises(ConnectionFailed, match="password authentication failed") as caught:
        introspect(urls(tcp_server, SECRET)[form])
    assert SECRET not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_each_refusal_says_what_mends_it(tcp_server):
    host = f"{tcp_server.host}:{tcp_server.port}"
    with psycopg.connect(tcp_server.dsn("real"), autocommit=True) as connection:
        connection.execute("CREATE ROLE stranger LOGIN PASSWORD 'x-1'")
        connection.execute("REVOKE CONNECT ON DATABASE real FROM PUBLIC")
    mends = {
        f"postgresql://postgres:{SECRET}@{host}/real": "PGPASSWORD, ~/.pgpass or the DSN",
        f"postgresql://postgres@{host}/real?passfile=/none": "PGPASSWORD, write ~/.pgpass",
        urls(tcp_server, tcp_server.password, "nowhere")[0]: '"nowhere" does not exist; `psql -l`',
        f"postgresql://stranger:x-1@{host}/real": "GRANT CONNECT ON DATABASE",
        "postgresql://me@127.0.0.1:1/real": "port 1 failed: Connection refused; are host and port",
    }
    for dsn, mend in mends.items():
        with pytest.raises(ConnectionFailed) as caught:
            introspect(dsn)
        assert mend in str(caught.value)


@pytest.mark.parametrize(
    ("dsn", "word"),
    [
        ("shop", 'missing "=" after "shop"'),
        ("mysql://a/b", 'missing "=" after "mysql://a/b"'),
        ("postgresql://me@localhost/db?no_such_option=1", '"no_such_option"'),
        ("host=localhost nonsense=1", '"nonsense"'),
    ],
)
def test_what_is_no_dsn_is_shown_with_what_one_looks_like(dsn, word):
    with pytest.raises(ConnectionFailed) as caught:
        introspect(dsn)
    assert word in str(caught.value)
    assert "write postgresql://user@host/name or host=… dbname=…" in str(caught.value)


@pytest.mark.parametrize("form", range(4))
def test_an_unknown_database_is_one_line(tcp_server, form):
    with pytest.raises(ConnectionFailed, match="does not exist") as caught:
        introspect(urls(tcp_server, tcp_server.password, "nowhere")[form])
    assert tcp_server.password not in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "dsn",
    [
        f"postgresql://me:{SECRET}@127.0.0.1:1/db",
        f"postgresql://me:{SECRET}@no-such-host.invalid/db?connect_timeout=2",
        f"host=/no/such/folder password={SECRET}",
        f"postgresql://me:{SECRET}@[::1/db",
        f"postgresql://me:{SECRET}@host:port/db",
        f"host=localhost password='{SECRET}",
        f"host=localhost paßword={SECRET}",
        f"postgresql://me:{SECRET}@localhost/db?no_such_option=1",
        f"postgresql://me:{SECRET} and more@localhost:1/db",
        f"postgresql://me:{SECRET}%zz@localhost/db",
        f"postgresql://me:@{SECRET}@localhost:1/db",
        f"postgresql://me:a/{SECRET}@localhost:1/db",
        f"host=localhost passwd={SECRET}",
        f"mysql://me:{SECRET}@localhost/db",
        f"host=localhost\x00password={SECRET}",
    ],
)
def test_what_can_not_be_reached_is_one_line_without_the_password(dsn):
    with pytest.raises(ConnectionFailed) as caught:
        introspect(dsn)
    assert SECRET not in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "template",
    [
        "postgresql://u:{}@h/d is bad",
        "x password={} y",
        "x PASSWORD = {} y",
        "x password='{}' y",
        r"x password='it\'s {}' y",
        "?user=u&password={}&x=1",
        "a postgres://u:{}@[::1]:5432/d, b postgresql://u:{}@h2/d",
    ],
)
def test_passwords_are_taken_out_of_any_text(template):
    text = template.replace("{}", SECRET)
    assert SECRET not in redact(text)
    assert re.match(r"\w", redact(text) or "?") or redact(text).startswith("?")


def test_the_transaction_leaves_the_session_as_it_was(server, shared_database):
    dsn = deployed.deploy("tables", server, shared_database)
    names = (
        "search_path",
        "lock_timeout",
        "statement_timeout",
        "jit",
        "DateStyle",
        "TimeZone",
        "bytea_output",
    )
    with connect(dsn) as connection:
        before = [connection.execute(f"SHOW {name}").fetchone() for name in names]
        read(connection)
        after = [connection.execute(f"SHOW {name}").fetchone() for name in names]
    assert before == after


def test_settings_of_the_session_do_not_show_in_the_model(server, shared_database):
    """Styles of dates, intervals and bytes, quoting, and a search path in which all is found."""
    settings = {
        "DateStyle": "SQL, DMY",
        "IntervalStyle": "iso_8601",
        "TimeZone": "Asia/Tokyo",
        "bytea_output": "escape",
        "extra_float_digits": "-3",
        "quote_all_identifiers": "on",
        "search_path": "lab, auto, log, shop, public",
    }
    options = "".join(
        f" -c {name}={value.replace(' ', chr(92) + ' ')}" for name, value in settings.items()
    )
    for name in ("types", "partitions", "views"):
        dsn = deployed.deploy(name, server, shared_database)
        with psycopg.connect(
            dsn, options=options, autocommit=True, prepare_threshold=None
        ) as other:
            assert other.execute("SHOW DateStyle").fetchone() == ("SQL, DMY",)
            assert read(other) == deployed.model(dsn)
