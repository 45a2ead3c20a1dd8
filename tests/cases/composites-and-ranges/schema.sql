-- Composite types within each other and in tables; ranges of the user's own.
CREATE SCHEMA shapes;
SET search_path = shapes;

CREATE TYPE money_amount AS (amount numeric(12, 2), currency character(3));
CREATE TYPE address AS (street text COLLATE "C", "zip code" varchar(10), lines text[]);
CREATE TYPE contact AS (name text, home address, others address[], budget money_amount);
CREATE TYPE nothing AS ();
CREATE TYPE shrunk AS (a integer, b integer, c integer);
ALTER TYPE shrunk DROP ATTRIBUTE b;
COMMENT ON TYPE address IS 'Where one lives.';
COMMENT ON COLUMN address."zip code" IS 'As the post wants it.';

CREATE FUNCTION float_diff(a double precision, b double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE AS 'SELECT a - b';
CREATE TYPE float_range AS RANGE (subtype = double precision, subtype_diff = shapes.float_diff);
CREATE TYPE text_range AS RANGE (subtype = text, collation = "C", multirange_type_name = many_texts);
CREATE TYPE pattern_range AS RANGE (subtype = text, subtype_opclass = text_pattern_ops);
CREATE DOMAIN level AS integer CHECK (VALUE BETWEEN 0 AND 10);
CREATE TYPE level_range AS RANGE (subtype = level);
CREATE TYPE level_box AS (inner_levels level_range, outer_levels level_multirange);
-- The function is needed by the type, and takes the type.
CREATE TYPE whole_span;
CREATE FUNCTION whole_span_canonical(whole_span) RETURNS whole_span LANGUAGE internal IMMUTABLE STRICT AS 'int8range_canonical';
CREATE TYPE whole_span AS RANGE (subtype = bigint, canonical = whole_span_canonical);
CREATE TABLE canonical (span whole_span, spans whole_span[]);
COMMENT ON TYPE float_range IS 'From a number to a number.';
COMMENT ON TYPE many_texts IS 'The multirange has a comment of its own.';

CREATE TABLE customer (
  id        integer PRIMARY KEY,
  who       contact NOT NULL,
  archive   contact[],
  worth     money_amount DEFAULT ROW(0, 'EUR')::money_amount,
  span      float_range,
  spans     float_multirange,
  letters   text_range DEFAULT '[a,f)',
  many      many_texts,
  levels    level_range,
  boxed     level_box,
  cut       shrunk
);
-- The row type of a table is a type too, and a table may hold rows of another or a list of them.
CREATE TABLE history (customer customer, at timestamptz, earlier customer[]);
CREATE TYPE change AS (before customer, after customer);
CREATE DOMAIN known_customer AS customer CHECK ((VALUE).id IS NOT NULL);
CREATE FUNCTION last_change(c customer) RETURNS change LANGUAGE sql STABLE AS $$ SELECT ROW(c, c)::shapes.change $$;
CREATE TABLE audit (entry change, whose known_customer);
RESET search_path;
