-- One name for several things: in two schemas, of two kinds, or like one of the server's own.
CREATE SCHEMA east;
CREATE SCHEMA west;

CREATE TYPE east.status AS ENUM ('up', 'down');
CREATE TYPE west.status AS ENUM ('left', 'right');
CREATE TABLE east.item (id integer PRIMARY KEY, state east.status DEFAULT 'up', other west.status DEFAULT 'left');
CREATE TABLE west.item (id integer PRIMARY KEY, state west.status, other east.status[], east_id integer REFERENCES east.item);
CREATE VIEW east.both AS SELECT e.id, e.state, w.state AS west_state FROM east.item e JOIN west.item w USING (id);
CREATE VIEW west."both" AS SELECT id FROM east."both";

-- Types called like the server's.
CREATE TYPE east."interval" AS ENUM ('day', 'week');
CREATE TYPE east."_kind" AS ENUM ('a', 'b');
CREATE TYPE east."integer" AS (value bigint);
CREATE TYPE east.text AS ENUM ('not', 'text');
CREATE DOMAIN east."timestamp" AS timestamptz;
CREATE TYPE east.kind AS ENUM ('x');
CREATE TABLE east.confusing (
  span      east."interval" DEFAULT 'day',
  spans     east."interval"[],
  real_span interval,
  kind      east."_kind",
  kinds     east."_kind"[],
  plain     east.kind,
  plains    east.kind[],
  boxed     east."integer",
  words     east.text,
  real_text text,
  moment    east."timestamp"
);
CREATE FUNCTION east.lower(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION west.lower(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE INDEX item_lower ON east.confusing (east.lower(real_text), pg_catalog.lower(real_text));
CREATE INDEX same ON east.item (state);
CREATE INDEX same ON west.item (state);

-- A table, a column, a function, a constraint and a trigger may share their names.
CREATE FUNCTION west.alike() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE west.alike (alike integer CONSTRAINT alike CHECK (alike > 0));
CREATE TRIGGER alike BEFORE INSERT ON west.alike FOR EACH ROW EXECUTE FUNCTION west.alike();
CREATE POLICY alike ON west.alike USING (alike > 1);
CREATE TABLE west."_item" (id integer, items west.item[]);
