-- Table inheritance and typed tables.
CREATE SCHEMA zoo;
SET search_path = zoo;

CREATE TABLE animal (
  id      integer NOT NULL,
  name    text DEFAULT 'nameless',
  weight  numeric(6, 2) CHECK (weight > 0),
  secret  text,
  CONSTRAINT name_said CHECK (name <> '') NO INHERIT
);
CREATE TABLE owned (owner text NOT NULL, name text DEFAULT 'nameless');

CREATE TABLE dog (breed text, good boolean DEFAULT true NOT NULL) INHERITS (animal);

-- Two parents that share a column; a column of the parent said again; another default; a check of its own.
CREATE TABLE pet (
  name    text DEFAULT 'pet' NOT NULL,
  chip    integer UNIQUE,
  CONSTRAINT pet_weight CHECK (weight < 100)
) INHERITS (animal, owned);

-- The third generation.
CREATE TABLE puppy (age_weeks smallint) INHERITS (dog);
ALTER TABLE puppy ALTER COLUMN name SET DEFAULT 'puppy';
ALTER TABLE puppy ALTER COLUMN secret SET NOT NULL;

-- A child made by ALTER TABLE: all columns are its own and its parent's.
CREATE TABLE cat (weight numeric(6, 2) CONSTRAINT animal_weight_check CHECK (weight > 0), lives integer, secret text, name text, id integer NOT NULL);
ALTER TABLE cat INHERIT animal;

-- Columns that the parents got when the child was there already: they stand last in it, and are inherited.
ALTER TABLE animal ADD COLUMN born date DEFAULT '2000-01-01' NOT NULL;
ALTER TABLE owned ADD COLUMN since date CHECK (since > '1900-01-01');
-- A column that was inherited once and is the child's own now.
CREATE TABLE former () INHERITS (owned);
ALTER TABLE former NO INHERIT owned;

-- A generated column, and a child that drops a default.
CREATE TABLE measured (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED, c integer DEFAULT 1);
CREATE TABLE measured_same (d integer) INHERITS (measured);
ALTER TABLE measured_same ALTER COLUMN c DROP DEFAULT;

COMMENT ON TABLE dog IS 'A dog.';
COMMENT ON COLUMN dog.name IS 'Its call.';

-- Tables made of a composite type.
CREATE TYPE point3 AS (x double precision, y double precision, label text);
CREATE TABLE corner OF point3;
CREATE TABLE labelled OF point3 (
  PRIMARY KEY (label),
  x WITH OPTIONS NOT NULL DEFAULT 0,
  CHECK (y >= 0)
);
RESET search_path;
