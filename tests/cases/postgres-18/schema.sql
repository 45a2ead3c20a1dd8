-- What only PostgreSQL 18 has.
CREATE EXTENSION btree_gist WITH SCHEMA public;
CREATE SCHEMA modern;
SET search_path = modern, public;

CREATE TABLE virtual (
  net     numeric(10, 2) NOT NULL,
  rate    numeric(4, 3) DEFAULT 0.19,
  gross   numeric(10, 2) GENERATED ALWAYS AS (net * (1 + rate)) VIRTUAL,
  kept    numeric(10, 2) GENERATED ALWAYS AS (net * 2) STORED
);

CREATE TABLE named_not_null (
  id      integer CONSTRAINT id_said NOT NULL,
  code    text NOT NULL,
  own     text CONSTRAINT own_only NOT NULL NO INHERIT,
  late    text
);
ALTER TABLE named_not_null ADD CONSTRAINT late_said NOT NULL late NOT VALID;
COMMENT ON CONSTRAINT id_said ON named_not_null IS 'It has to be there.';
CREATE TABLE not_null_child (extra text) INHERITS (named_not_null);

CREATE TABLE stay (
  room    integer,
  during  daterange,
  guest   text,
  CONSTRAINT stay_pk PRIMARY KEY (room, during WITHOUT OVERLAPS),
  CONSTRAINT guest_once UNIQUE (guest, during WITHOUT OVERLAPS)
);
CREATE TABLE meal (
  id      integer PRIMARY KEY,
  room    integer,
  days    daterange,
  CONSTRAINT meal_stay FOREIGN KEY (room, PERIOD days) REFERENCES stay (room, PERIOD during)
);

CREATE TABLE lenient (
  id      integer PRIMARY KEY,
  n       integer CONSTRAINT n_positive CHECK (n > 0) NOT ENFORCED,
  other   integer CONSTRAINT other_ref REFERENCES lenient (id) NOT ENFORCED
);
-- A child that makes a generated column otherwise.
CREATE TABLE measured (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE measured_otherwise (b integer GENERATED ALWAYS AS (a * 3) STORED) INHERITS (measured);
-- Generated columns and named NOT NULLs in partitions.
CREATE TABLE split (id integer CONSTRAINT split_id NOT NULL, a integer, b integer GENERATED ALWAYS AS (a * 2) VIRTUAL)
  PARTITION BY LIST (id);
CREATE TABLE split_1 PARTITION OF split FOR VALUES IN (1);
CREATE TABLE split_2 PARTITION OF split (a CONSTRAINT a_here NOT NULL) FOR VALUES IN (2);
CREATE TABLE numbered (id bigint GENERATED ALWAYS AS IDENTITY (START 5), day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE numbered_2024 PARTITION OF numbered FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
RESET search_path;
