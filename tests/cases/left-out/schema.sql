-- What a model notes only by name or not at all: aggregates, operators, casts, base types, event triggers,
-- publications, statistics objects, text search. Reading it must not fail.
CREATE SCHEMA misc;
SET search_path = misc;
CREATE FUNCTION add(state bigint, value integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE AGGREGATE total(integer) (SFUNC = add, STYPE = bigint, INITCOND = '0');
CREATE AGGREGATE total(bigint) (SFUNC = int8pl, STYPE = bigint);
COMMENT ON AGGREGATE total(integer) IS 'A sum.';
CREATE FUNCTION same_length(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT length($1) = length($2)';
CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = same_length, COMMUTATOR = ===);
CREATE TYPE shell;
CREATE TYPE raw;
CREATE FUNCTION raw_in(cstring) RETURNS raw LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION raw_out(raw) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE raw (INPUT = raw_in, OUTPUT = raw_out, LIKE = text);
CREATE TYPE wrapped AS (value text);
CREATE FUNCTION unwrap(wrapped) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1.value';
CREATE CAST (wrapped AS text) WITH FUNCTION unwrap(wrapped) AS ASSIGNMENT;
CREATE TABLE measured (a integer, b integer, c text);
CREATE STATISTICS measured_stats (dependencies, ndistinct) ON a, b FROM measured;
CREATE PUBLICATION measured_publication FOR TABLE measured;
CREATE FUNCTION on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE EVENT TRIGGER ddl_done ON ddl_command_end EXECUTE FUNCTION on_ddl();
CREATE TEXT SEARCH CONFIGURATION plain (COPY = simple);
RESET search_path;
