-- Junction tables, and keys between tables that share their names: every key is a relation of its own.
CREATE SCHEMA hs;
CREATE SCHEMA auto;

CREATE TABLE hs.customers (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE auto.customers (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE hs.tags (id integer PRIMARY KEY, label text NOT NULL UNIQUE);

-- The same junction in two schemas.
CREATE TABLE hs.customers_tags (customer_id integer REFERENCES hs.customers, tag_id integer REFERENCES hs.tags,
  PRIMARY KEY (customer_id, tag_id));
CREATE TABLE auto.customers_tags (customer_id integer REFERENCES auto.customers, tag_id integer REFERENCES hs.tags,
  PRIMARY KEY (customer_id, tag_id));
-- Between two tables of one name.
CREATE TABLE hs.customers_customers (a integer REFERENCES hs.customers, b integer REFERENCES auto.customers,
  PRIMARY KEY (a, b));
-- Of a table with itself.
CREATE TABLE hs.friends (customer_id integer REFERENCES hs.customers, friend_id integer REFERENCES hs.customers,
  PRIMARY KEY (customer_id, friend_id), CHECK (customer_id < friend_id));
-- With something of its own, so more than a junction.
CREATE TABLE hs.memberships (customer_id integer REFERENCES hs.customers, tag_id integer REFERENCES hs.tags,
  since date NOT NULL DEFAULT CURRENT_DATE, PRIMARY KEY (customer_id, tag_id));
-- Of three tables.
CREATE TABLE hs.triples (one integer REFERENCES hs.customers, two integer REFERENCES auto.customers,
  three integer REFERENCES hs.tags, PRIMARY KEY (one, two, three));

-- Keys of two columns to a junction, and to a table whose key is itself made of keys.
CREATE TABLE hs.notes (
  id          integer PRIMARY KEY,
  customer_id integer NOT NULL,
  tag_id      integer,
  CONSTRAINT about FOREIGN KEY (customer_id, tag_id) REFERENCES hs.customers_tags,
  CONSTRAINT about_membership FOREIGN KEY (customer_id, tag_id) REFERENCES hs.memberships
);
-- A key that is the table's own key: one row here for at most one there.
CREATE TABLE auto.profiles (customer_id integer PRIMARY KEY REFERENCES auto.customers, bio text);
-- Two keys over one column.
CREATE TABLE auto.mirrors (customer_id integer NOT NULL,
  CONSTRAINT to_auto FOREIGN KEY (customer_id) REFERENCES auto.customers,
  CONSTRAINT to_hs FOREIGN KEY (customer_id) REFERENCES hs.customers);
