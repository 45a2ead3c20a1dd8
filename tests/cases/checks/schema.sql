-- What a CHECK proves of a column, and what looks as if it did.
CREATE EXTENSION citext WITH SCHEMA public;
CREATE SCHEMA limited;
SET search_path = limited, public;

CREATE TYPE mood AS ENUM ('sad', 'ok', 'it''s', 'happy');
CREATE COLLATION strict (provider = libc, locale = 'C');
CREATE DOMAIN code AS varchar(9) CHECK (VALUE IN ('A', 'B', 'it''s', 'C')) CHECK (char_length(VALUE) < 4);
CREATE DOMAIN first_code AS code CHECK (VALUE <> 'C') CHECK (VALUE IN ('B', 'A', 'Z'));
CREATE DOMAIN percent AS numeric CHECK (VALUE BETWEEN 0 AND 100);
CREATE DOMAIN unproved AS integer;
ALTER DOMAIN unproved ADD CHECK (VALUE > 0) NOT VALID;
CREATE DOMAIN several AS text[] CHECK (VALUE = '{a}');

CREATE TABLE texts (
  listed    text CHECK (listed IN ('b', 'a', 'b', 'it''s', 'back\slash', 'a]b', 'x'', ''y', '"q"', '(', '', 'é', '::text', E'two\nlines')),
  one       text CHECK (one = 'only'),
  reversed  text CHECK ('only' = reversed),
  varied    varchar(20) CHECK (varied IN ('a', 'it''s', E'\\', E'\\''')),
  written   varchar CHECK (written = ANY (ARRAY['a', 'b'])),
  parted    text CHECK (parted = 'a' OR parted IN ('b', 'c') OR parted IS NULL),
  halves    text CHECK (halves = 'a' OR length(halves) > 3 AND halves LIKE 'b%'),
  narrowed  text CHECK (narrowed IN ('c', 'a', 'b') AND narrowed <> 'c' AND narrowed ~ '^\w$') CHECK (narrowed IN ('b', 'c', 'd')),
  "O'Dd ""n"")" text CHECK ("O'Dd ""n"")" IN ('a', 'b')),
  "VALUE"   text CHECK ("VALUE" IN ('a', 'b')),
  collated  text COLLATE strict CHECK (collated IN ('a', 'b')),
  catalogued text COLLATE "C" CHECK (catalogued IN ('a', 'b')),
  filled    char(2) CHECK (filled IN ('ab', 'cd')),
  domained  code CHECK (domained IN ('A', 'Q')),
  said      text CHECK (said <> ''),
  counted   text CHECK (char_length(counted) BETWEEN 2 AND 5),
  measured  varchar(9) CHECK (length(measured) > 2 AND 7 >= length(measured)),
  exactly   text CHECK (length(exactly) IN (3, 5)),
  shortened text CHECK (shortened IN ('a', 'bb', 'ccc') AND length(shortened) > 1),
  felt      mood CHECK (felt IN ('it''s', 'sad')),
  felt_text mood CHECK (felt_text::text IN ('ok', 'sad', 'other')),
  refused   text CHECK (refused = 'a' AND refused = 'b'),
  -- Of these nothing is known.
  lowered   text CHECK (lower(lowered) IN ('a', 'b')),
  insensitive citext CHECK (insensitive IN ('a', 'b')),
  locally   text CHECK (locally COLLATE strict IN ('a', 'b')),
  padded    char(3) CHECK (padded IN ('ab', 'c')),
  trimmed   char(3) CHECK (length(trimmed) = 2),
  cut       text CHECK (cut::varchar(1) IN ('a', 'b')),
  nullable  text CHECK (nullable IN ('a', NULL)),
  excluded  text CHECK (excluded NOT IN ('a', 'b')),
  guarded   text CHECK (guarded = 'a' OR 1 = (CASE WHEN guarded = 'c' THEN 1 ELSE 0 END)),
  denied    text CHECK (NOT (denied IN ('a', 'b'))),
  either    text CHECK (either = 'a' OR one IS NOT NULL),
  octets    text CHECK (octet_length(octets) > 3),
  "current_user" text CHECK (CURRENT_USER IN ('a', 'b') OR true),
  many      text[] CHECK (many = '{a}'),
  members   text[] CHECK ('a' = ANY (members)),
  ordered   text CHECK (ordered > 'a'),
  filtered  text,
  promised  text
);
ALTER TABLE texts ADD CHECK (filtered IN ('a', 'b')) NOT VALID;

CREATE TABLE numbers (
  listed    integer CHECK (listed IN (3, -1, 2)),
  one       smallint CHECK (one = 7),
  wide      bigint CHECK (wide IN (9007199254740993, -9223372036854775808)),
  positive  integer CHECK (positive > 0),
  between_  smallint CHECK (between_ BETWEEN -5 AND 5),
  symmetric_ integer CHECK (symmetric_ BETWEEN SYMMETRIC 9 AND 1),
  reversed  bigint CHECK (0 <= reversed AND 100 > reversed),
  halved    integer CHECK (halved > 0.5 AND halved < 3.5),
  ranges    integer CHECK (ranges BETWEEN 1 AND 3 OR ranges BETWEEN 7 AND 9),
  narrowed  integer CHECK (narrowed IN (1, 2, 3)) CHECK (narrowed > 1),
  nan       numeric CHECK (nan > 0),
  no_nan    numeric(6, 2) CHECK (no_nan <= 10.50),
  listed_n  numeric CHECK (listed_n IN (1, 2.5)),
  domained  percent CHECK (domained > 1),
  double_   double precision CHECK (double_ > 0.1),
  single    real CHECK (single > 0.5),
  -- Of these nothing is known.
  inexact   real CHECK (inexact > 0.1),
  rounded   numeric CHECK (rounded::integer > 0),
  endless   numeric CHECK (endless < 'Infinity'),
  computed  integer CHECK (computed % 2 = 0),
  other     integer CHECK (other > positive),
  casted    bigint CHECK (casted::double precision > 0),
  day       date CHECK (day > '2000-01-01'),
  several   integer CHECK (several < ANY (ARRAY[positive, 5])),
  unproved  unproved,
  not_nan   numeric CHECK (not_nan <> 'NaN')
);

CREATE TABLE parent (kind text, CONSTRAINT own_rows CHECK (kind IN ('a', 'b')) NO INHERIT);
CREATE TABLE child () INHERITS (parent);
CREATE FOREIGN DATA WRAPPER nothing;
CREATE SERVER far FOREIGN DATA WRAPPER nothing;
CREATE FOREIGN TABLE far_off (kind text CHECK (kind IN ('a', 'b'))) SERVER far;
