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
RESET search_path;
