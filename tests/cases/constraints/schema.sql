-- Keys, checks and exclusions of every kind. Foreign keys have a case of their own.
CREATE EXTENSION btree_gist WITH SCHEMA public;
CREATE SCHEMA rules;
SET search_path = rules, public;

CREATE FUNCTION is_even(integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 % 2 = 0';

CREATE TABLE keyed (
  id      integer CONSTRAINT keyed_pk PRIMARY KEY,
  code    text UNIQUE,
  a       integer,
  b       integer,
  c       text,
  d       numeric,
  CONSTRAINT a_then_b UNIQUE (b, a),
  CONSTRAINT late UNIQUE (a) DEFERRABLE,
  CONSTRAINT later UNIQUE (b) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT one_null UNIQUE NULLS NOT DISTINCT (c),
  CONSTRAINT covering UNIQUE (d) INCLUDE (c, a),
  CONSTRAINT roomy UNIQUE (c, d) WITH (fillfactor = 60)
);
COMMENT ON CONSTRAINT keyed_pk ON keyed IS 'The key.';
COMMENT ON CONSTRAINT a_then_b ON keyed IS 'Order of columns matters.';

CREATE TABLE pair (b integer, a integer, PRIMARY KEY (a, b) INCLUDE (note), note text);
CREATE TABLE late_key (id integer PRIMARY KEY DEFERRABLE INITIALLY DEFERRED);

-- A key made from an index that was there before.
CREATE TABLE promoted (id bigint NOT NULL, code text);
CREATE UNIQUE INDEX promoted_index ON promoted (id);
ALTER TABLE promoted ADD CONSTRAINT promoted_key PRIMARY KEY USING INDEX promoted_index;

CREATE TABLE checked (
  n       integer CHECK (n > 0),
  m       integer CONSTRAINT m_even CHECK (is_even(m)),
  state   text NOT NULL CHECK (state IN ('open', 'closed', 'it''s')),
  day     date,
  until   date,
  CONSTRAINT in_order CHECK (day <= until),
  CONSTRAINT "odd ""name""" CHECK ((n + m) % 2 = 1 OR state ~ '^\w+$'),
  CONSTRAINT stays_here CHECK (m < 1000) NO INHERIT,
  CHECK (true)
);
ALTER TABLE checked ADD CONSTRAINT not_yet CHECK (n < 100) NOT VALID;
COMMENT ON CONSTRAINT in_order ON checked IS 'It ends after it begins.';

-- Lists of varchar, which the server casts as a whole.
CREATE DOMAIN grade AS varchar(2) CHECK (VALUE IN ('A', 'B', 'it''s'));
CREATE TABLE listed (
  kind    varchar(20) CHECK (kind IN ('a', 'it''s', 'back\slash')),
  "Odd"   varchar NOT NULL CHECK ("Odd" NOT IN ('x', '')),
  mark    grade CHECK (mark IN ('A', 'B')),
  short   char(3) CHECK (short IN ('abc', 'd')),
  number  smallint CHECK (number IN (1, 2, 3)),
  price   numeric CHECK (price IN (1, 2.5)),
  is_a    boolean GENERATED ALWAYS AS (kind IN ('a', 'b')) STORED,
  CONSTRAINT both_listed CHECK (kind IN ('a', 'b') OR lower(kind) = ANY (ARRAY['c', 'd']))
);
CREATE INDEX listed_index ON listed (kind) WHERE kind IN ('a', 'b');
CREATE VIEW listed_view AS SELECT kind, kind IN ('a', 'b') AS early FROM listed WHERE kind IN ('a', 'c');
CREATE POLICY listed_policy ON listed USING (kind IN ('a', 'b'));

CREATE TABLE booking (
  room    integer NOT NULL,
  during  tstzrange NOT NULL,
  note    text,
  gone    boolean NOT NULL DEFAULT false,
  CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (NOT gone),
  CONSTRAINT no_overlap_late EXCLUDE USING gist (during WITH &&, lower(note) WITH =)
    INCLUDE (room) WITH (fillfactor = 80) WHERE (room > 100) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT by_btree EXCLUDE (note COLLATE "C" WITH =) WHERE (gone),
  CONSTRAINT by_hash EXCLUDE USING hash (note WITH =),
  CONSTRAINT other_class EXCLUDE (note text_pattern_ops WITH OPERATOR(pg_catalog.=))
);
COMMENT ON CONSTRAINT no_overlap ON booking IS 'A room is let once at a time.';

CREATE TABLE circles (area circle, EXCLUDE USING gist (area WITH &&));
RESET search_path;
