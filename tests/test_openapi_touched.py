"""What each endpoint touches, against the tables that the server scans or writes when its SQL runs."""

from __future__ import annotations

import psycopg
import pytest

from generator.introspect import introspect
from tests.support.openapi import endpoint_map

SHOP = """
CREATE ROLE touch_web; CREATE SCHEMA shop; GRANT USAGE ON SCHEMA shop TO touch_web; SET search_path = shop;
CREATE TABLE members (person text PRIMARY KEY);
CREATE TABLE customers (id integer PRIMARY KEY, name text);
CREATE TABLE addresses (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers);
CREATE TABLE orders (
    id integer PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES customers,
    address_id integer REFERENCES addresses,
    seller text
);
CREATE TABLE items (
    order_id integer REFERENCES orders ON DELETE CASCADE, line integer, PRIMARY KEY (order_id, line)
);
CREATE TABLE discounts (id integer PRIMARY KEY, order_id integer, line integer,
    FOREIGN KEY (order_id, line) REFERENCES items ON DELETE CASCADE);
CREATE TABLE payments (id integer PRIMARY KEY, order_id integer REFERENCES orders);
CREATE TABLE notes (id integer PRIMARY KEY, order_id integer REFERENCES orders ON DELETE SET NULL);
CREATE TABLE renamed (id integer PRIMARY KEY, order_id integer REFERENCES orders ON UPDATE CASCADE);
CREATE TABLE log (said text);
CREATE TABLE log_of_items (said text);
CREATE TABLE log_of_notes (said text);
CREATE TABLE nowhere (said text);
CREATE FUNCTION shop.record(said text) RETURNS void LANGUAGE sql AS 'INSERT INTO shop.log VALUES (said)';
CREATE FUNCTION shop.on_order() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
    $$ BEGIN -- shop.nowhere isn't touched
    PERFORM shop.record('order'); RETURN NULL; END $$;
CREATE FUNCTION shop.on_item() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = shop AS
    $$ BEGIN INSERT INTO log_of_items (said) VALUES (TG_OP); RETURN NULL; END $$;
CREATE FUNCTION shop.on_note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
    $$ BEGIN INSERT INTO shop.log_of_notes VALUES (TG_OP); RETURN NULL; END $$;
CREATE TRIGGER record_order AFTER INSERT OR DELETE ON orders FOR EACH ROW EXECUTE FUNCTION shop.on_order();
CREATE TRIGGER record_item AFTER DELETE ON items FOR EACH ROW EXECUTE FUNCTION shop.on_item();
CREATE TRIGGER record_note AFTER UPDATE OF order_id ON notes FOR EACH ROW EXECUTE FUNCTION shop.on_note();
CREATE TRIGGER disabled AFTER UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION shop.on_note();
ALTER TABLE orders DISABLE TRIGGER disabled;
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON orders FOR SELECT USING (EXISTS (SELECT FROM shop.members WHERE person = orders.seller));
CREATE POLICY add ON orders FOR INSERT WITH CHECK (true);
CREATE POLICY change ON orders FOR UPDATE USING (true);
CREATE POLICY remove ON orders FOR DELETE USING (true);
CREATE VIEW sold AS SELECT count(*) AS orders FROM shop.items JOIN shop.orders ON orders.id = items.order_id;
GRANT SELECT ON ALL TABLES IN SCHEMA shop TO touch_web;
GRANT INSERT, UPDATE, DELETE ON orders, payments TO touch_web;
INSERT INTO members VALUES ('me');
INSERT INTO customers VALUES (1, 'a'), (2, 'b');
INSERT INTO addresses VALUES (1, 1), (2, 2);
INSERT INTO orders VALUES (1, 1, 1, 'me'), (2, 1, 1, 'me');
INSERT INTO items VALUES (1, 1);
INSERT INTO discounts VALUES (1, 1, 1);
INSERT INTO notes VALUES (1, 1);
INSERT INTO renamed VALUES (1, 2);
"""
# What the server's API runs, more or less, with a value for each column.
RUNS = {
    ("GET", "/api/shop/orders"): "SELECT * FROM shop.orders",
    ("GET", "/api/shop/orders/{id}"): "SELECT * FROM shop.orders WHERE id = 1",
    ("POST", "/api/shop/orders"): "INSERT INTO shop.orders VALUES (9, 1, 1, 'me') RETURNING *",
    ("PATCH", "/api/shop/orders/{id}"): (
        "UPDATE shop.orders SET id = 8, customer_id = 2, address_id = 2, seller = 'me' WHERE id = 2 RETURNING *"
    ),
    ("DELETE", "/api/shop/orders/{id}"): "DELETE FROM shop.orders WHERE id = 1",
    ("GET", "/api/shop/sold"): "SELECT * FROM shop.sold",
    ("GET", "/api/shop/customers"): "SELECT * FROM shop.customers",
    ("POST", "/api/shop/payments"): "INSERT INTO shop.payments VALUES (1, 1) RETURNING *",
}
TOUCHED = """
SELECT 'shop.' || relname FROM pg_stat_xact_user_tables
WHERE schemaname = 'shop' AND coalesce(seq_scan, 0) + coalesce(idx_scan, 0) + n_tup_ins + n_tup_upd + n_tup_del > 0
"""
# A changed key is looked for where nothing follows from it, too, and found nowhere: not worth telling.
UNTOLD = {
    ("PATCH", "/api/shop/orders/{id}"): {"shop.items", "shop.payments", "shop.notes"},
}


@pytest.fixture(scope="module")
def dsn(server, shared_database):
    return shared_database(server, SHOP)


@pytest.fixture(scope="module")
def endpoints(dsn):
    return endpoint_map(introspect(dsn))


@pytest.mark.parametrize("endpoint", RUNS, ids=" ".join)
def test_an_endpoint_touches_what_the_server_touches(dsn, endpoints, endpoint):
    with psycopg.connect(dsn) as connection:
        connection.execute("SET ROLE touch_web")
        connection.execute(RUNS[endpoint])
        touched = {name for (name,) in connection.execute(TOUCHED)}
        connection.rollback()
    told = endpoints[endpoint]
    assert touched - {*told["primary"]} == {*told["related"]} | UNTOLD.get(endpoint, set())


def test_words_say_what_happens(endpoints):
    assert endpoints["GET", "/api/shop/customers"]["how"] == {}
    assert endpoints["POST", "/api/shop/orders"]["how"] == {
        "shop.addresses": ["checked"],
        "shop.customers": ["checked"],
        "shop.log": ["trigger record_order"],
        "shop.members": ["policy read"],
    }
    assert endpoints["DELETE", "/api/shop/orders/{id}"]["how"] == {
        "shop.discounts": ["rows deleted"],
        "shop.items": ["rows deleted"],
        "shop.log": ["trigger record_order"],
        "shop.log_of_items": ["trigger record_item"],
        "shop.log_of_notes": ["trigger record_note"],
        "shop.members": ["policy read"],
        "shop.notes": ["set to NULL"],
        "shop.payments": ["checked"],
        "shop.renamed": ["checked"],
    }
    assert endpoints["PATCH", "/api/shop/orders/{id}"]["how"]["shop.renamed"] == ["keys changed"]
    assert endpoints["GET", "/api/shop/sold"]["how"] == {
        "shop.items": ["read"],
        "shop.orders": ["read"],
    }
