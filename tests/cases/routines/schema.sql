-- Functions and procedures, with every way of taking and giving values and everything that can be set.
CREATE SCHEMA api;
SET search_path = api;

CREATE TYPE status AS ENUM ('open', 'closed');
CREATE TYPE pair AS (a integer, b text);
CREATE TABLE thing (id integer PRIMARY KEY, name text NOT NULL, state status DEFAULT 'open');

CREATE FUNCTION nothing() RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION unnamed(integer, text) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION named("First Arg" integer, second numeric(10, 2) DEFAULT 1.5, "select" text DEFAULT 'it''s') RETURNS text
  LANGUAGE sql AS 'SELECT "select"';
CREATE FUNCTION by_day(day date DEFAULT CURRENT_DATE, state status DEFAULT 'open'::status) RETURNS date LANGUAGE sql AS 'SELECT day';
CREATE FUNCTION only_out(OUT a integer, OUT b text) LANGUAGE sql AS $$ SELECT 1, 'x' $$;
CREATE FUNCTION in_and_out(x integer, INOUT y integer, OUT z text) LANGUAGE sql AS $$ SELECT y + x, 'z' $$;
CREATE FUNCTION one_inout(INOUT y integer DEFAULT 7) LANGUAGE sql AS $$ SELECT y $$;
CREATE FUNCTION sum_all(VARIADIC numbers integer[]) RETURNS bigint LANGUAGE sql AS $$ SELECT sum(n) FROM unnest(numbers) n $$;
CREATE FUNCTION anything(VARIADIC "any") RETURNS integer LANGUAGE internal IMMUTABLE AS 'pg_num_nonnulls';
CREATE FUNCTION as_table(wanted status) RETURNS TABLE (id integer, "Full Name" text) LANGUAGE sql STABLE ROWS 5
  AS $$ SELECT id, name FROM api.thing WHERE state = wanted $$;
CREATE FUNCTION as_set() RETURNS SETOF thing LANGUAGE sql STABLE AS $$ SELECT * FROM api.thing $$;
CREATE FUNCTION as_row(integer) RETURNS thing LANGUAGE sql STABLE AS $$ SELECT * FROM api.thing WHERE id = $1 $$;
CREATE FUNCTION as_record() RETURNS SETOF record LANGUAGE sql AS $$ SELECT 1, 'x' $$;
CREATE FUNCTION as_array() RETURNS pair[] LANGUAGE sql AS $$ SELECT ARRAY[ROW(1, 'x')::api.pair] $$;
CREATE FUNCTION takes_row(t thing) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT t.name $$;
CREATE FUNCTION poly(anyelement, anyarray DEFAULT NULL) RETURNS anyelement LANGUAGE sql AS $$ SELECT $1 $$;
CREATE FUNCTION poly2(anycompatible, anycompatiblerange) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;

-- One name, many signatures.
CREATE FUNCTION twin(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION twin(bigint) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION twin(text, text) RETURNS integer LANGUAGE sql AS 'SELECT 3';
CREATE FUNCTION twin(VARIADIC text[]) RETURNS integer LANGUAGE sql AS 'SELECT 4';
COMMENT ON FUNCTION twin(bigint) IS 'The long one.';

-- Bodies.
CREATE FUNCTION standard_return(a integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN a + 1;
CREATE FUNCTION standard_block(wanted integer) RETURNS SETOF thing LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT t.id, t.name, t.state FROM api.thing t WHERE t.id > standard_return(wanted);
  END;
CREATE PROCEDURE standard_procedure(IN a integer, b text DEFAULT 'x') LANGUAGE sql
  BEGIN ATOMIC
    INSERT INTO api.thing (id, name) VALUES (a, b);
    DELETE FROM api.thing WHERE id = a - 1;
  END;
CREATE FUNCTION dollars(text) RETURNS text LANGUAGE plpgsql AS $body$
DECLARE
  quoted text := $$it's "quoted" \ $x$ $$;
BEGIN
  -- $function$ in a comment
  EXECUTE format($q$ SELECT %L || $1 $q$, quoted) INTO quoted USING $1;
  RETURN quoted;
END
$body$;
CREATE FUNCTION quoted_body() RETURNS text LANGUAGE sql AS 'SELECT ''it''''s''::text';
CREATE FUNCTION windows_lines() RETURNS integer LANGUAGE sql AS E'SELECT 1\r\n';
CREATE FUNCTION not_yet() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT count(*) FROM api.made_later); END $$;
CREATE TABLE made_later (id integer);

-- Settings.
CREATE FUNCTION fully_set(a text) RETURNS SETOF text LANGUAGE plpgsql
  IMMUTABLE STRICT LEAKPROOF SECURITY DEFINER PARALLEL SAFE COST 7.5 ROWS 12
  SET search_path = api, pg_temp SET "TimeZone" = 'Europe/Berlin' SET work_mem = '64MB' SET my.setting = 'it''s'
  AS $$ BEGIN RETURN NEXT a; END $$;
CREATE FUNCTION empty_path() RETURNS text LANGUAGE sql PARALLEL RESTRICTED SET search_path = '' AS $$ SELECT 'x'::text $$;
CREATE FUNCTION odd_path() RETURNS text LANGUAGE sql STABLE SET search_path = "$user", "odd schema", public SET DateStyle = 'ISO, DMY' AS $$ SELECT 'x'::text $$;
CREATE FUNCTION cheap() RETURNS integer LANGUAGE internal IMMUTABLE COST 10 AS 'pg_backend_pid';

CREATE PROCEDURE plain_procedure() LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$;
CREATE PROCEDURE with_out(IN a integer, OUT b integer, INOUT c text DEFAULT 'c') LANGUAGE plpgsql AS $$ BEGIN b := a; END $$;
CREATE PROCEDURE definer_procedure(VARIADIC names text[]) LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$ BEGIN NULL; END $$;
COMMENT ON PROCEDURE with_out(integer, OUT integer, text) IS 'Gives b.';

CREATE FUNCTION on_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION windowed() RETURNS bigint LANGUAGE internal IMMUTABLE WINDOW AS 'window_row_number';
CREATE FUNCTION "Odd ""Name"""("odd ""arg""" text) RETURNS text LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION "interval"(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
RESET search_path;
