-- Enums, and domains over everything: other domains, arrays, enums, composites, ranges.
CREATE SCHEMA kinds;
SET search_path = kinds;

CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE nothing AS ENUM ();
CREATE TYPE odd AS ENUM ('', 'in progress', 'in-progress', 'IN PROGRESS', '1st', 'it''s', '"quoted"', 'back\slash',
  E'two\nlines', '*/', '</script>', 'None', 'class', '__proto__', '🙂', '{braces}');
-- Labels sort as they were placed, not as they were made.
CREATE TYPE size AS ENUM ('small', 'large');
ALTER TYPE size ADD VALUE 'medium' BEFORE 'large';
ALTER TYPE size ADD VALUE 'tiny' BEFORE 'small';
COMMENT ON TYPE mood IS 'How one feels.';

CREATE FUNCTION is_code(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 ~ '^[A-Z]{3}$' $$;

CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN small_positive AS positive CONSTRAINT is_small CHECK (VALUE < 100) CHECK (VALUE <> 13);
CREATE DOMAIN email AS text COLLATE "C" NOT NULL DEFAULT 'nobody@example.invalid'
  CONSTRAINT has_at CHECK (VALUE LIKE '%@%') CONSTRAINT not_long CHECK (length(VALUE) <= 254);
CREATE DOMAIN code AS character varying(3) CHECK (kinds.is_code(VALUE));
CREATE DOMAIN price AS numeric(12, 2) DEFAULT 0.00;
CREATE DOMAIN good_mood AS mood DEFAULT 'happy' CHECK (VALUE > 'sad'::mood);
CREATE DOMAIN moods AS mood[] DEFAULT '{ok}';
CREATE DOMAIN tags AS text[] CHECK (cardinality(VALUE) < 10);
CREATE DOMAIN positives AS positive[] NOT NULL;
CREATE DOMAIN working_days AS daterange CHECK (NOT isempty(VALUE));
CREATE TYPE pair AS (low positive, high integer);
CREATE DOMAIN ordered_pair AS pair CHECK ((VALUE).low <= (VALUE).high);
CREATE DOMAIN "odd Domain" AS text CONSTRAINT "odd ""check""" CHECK (VALUE <> 'it''s');
ALTER DOMAIN price ADD CONSTRAINT not_negative CHECK (VALUE >= 0) NOT VALID;
COMMENT ON DOMAIN email IS 'An address.';
COMMENT ON CONSTRAINT has_at ON DOMAIN email IS 'That is all we ask.';

CREATE TABLE use_them (
  feeling     mood NOT NULL DEFAULT 'ok',
  feelings    mood[] DEFAULT '{sad,happy}',
  matrix      mood[][],
  nobody      nothing,
  strange     odd DEFAULT 'it''s',
  fits        size,
  address     email,
  amount      small_positive,
  amounts     small_positive[],
  airport     code DEFAULT 'FRA',
  cost        price,
  better      good_mood,
  many        moods,
  labels      tags,
  numbers     positives,
  days        working_days,
  span        ordered_pair,
  spans       ordered_pair[],
  "in"        "odd Domain"
);
RESET search_path;
