"""What can't be reached or read is told in one line, with what mends it and without the password."""

from __future__ import annotations

import re
from urllib.parse import quote

import psycopg
import pytest

from generator import embedded
from generator.errors import ConnectionFailed, IntrospectionError
from generator.introspect import introspect
from generator.redaction import redact

SECRET = "geheim-1234"


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
