-- Privileges of every kind on everything that has them, and owners other than the common one.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['case_reader', 'case_writer', 'case_admin', 'case_owner', 'Case Odd"Role'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN EXECUTE format('CREATE ROLE %I', wanted); END IF;
  END LOOP;
END
$$;
ALTER ROLE case_admin NOINHERIT BYPASSRLS;
ALTER ROLE case_owner LOGIN;
GRANT case_reader TO case_writer;
GRANT case_writer, case_reader TO case_admin;
COMMENT ON ROLE case_reader IS 'Reads; it''s all it does.';

CREATE SCHEMA vault;
CREATE SCHEMA owned AUTHORIZATION case_owner;
GRANT USAGE ON SCHEMA vault TO PUBLIC, case_reader;
GRANT USAGE, CREATE ON SCHEMA vault TO case_admin WITH GRANT OPTION;
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
SET search_path = vault;

CREATE TABLE book (id integer PRIMARY KEY, title text, price numeric, secret text);
GRANT SELECT ON book TO PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON book TO case_admin WITH GRANT OPTION;
GRANT INSERT ON book TO case_writer WITH GRANT OPTION;
GRANT UPDATE, DELETE ON book TO case_writer;
GRANT ALL ON book TO "Case Odd""Role";
CREATE TABLE reserved (id integer, title text, "Odd Col" text, secret text);
GRANT SELECT (id, title), UPDATE ("Odd Col"), INSERT (title), REFERENCES (id) ON reserved TO case_reader;
GRANT SELECT (title) ON reserved TO PUBLIC;
GRANT UPDATE (title) ON reserved TO case_admin WITH GRANT OPTION;
-- The owner's own privileges, narrowed and gone.
CREATE TABLE narrowed (id integer);
REVOKE TRUNCATE, DELETE ON narrowed FROM CURRENT_USER;
CREATE TABLE shut (id integer);
REVOKE ALL ON shut FROM CURRENT_USER;

CREATE VIEW titles AS SELECT title FROM book;
GRANT SELECT ON titles TO case_reader;
CREATE MATERIALIZED VIEW prices AS SELECT price FROM book;
GRANT SELECT ON prices TO case_reader;
CREATE SEQUENCE tickets;
GRANT USAGE, SELECT ON SEQUENCE tickets TO case_reader;
GRANT UPDATE ON SEQUENCE tickets TO case_admin WITH GRANT OPTION;

CREATE FUNCTION open_to_all() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION for_readers(integer, text) RETURNS integer LANGUAGE sql AS 'SELECT 1';
REVOKE EXECUTE ON FUNCTION for_readers(integer, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION for_readers(integer, text) TO case_reader;
CREATE FUNCTION for_nobody() RETURNS integer LANGUAGE sql AS 'SELECT 1';
REVOKE EXECUTE ON FUNCTION for_nobody() FROM PUBLIC;
CREATE FUNCTION for_all_and_admin() RETURNS integer LANGUAGE sql AS 'SELECT 1';
GRANT EXECUTE ON FUNCTION for_all_and_admin() TO case_admin WITH GRANT OPTION;
CREATE PROCEDURE run() LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
REVOKE EXECUTE ON PROCEDURE run() FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE run() TO case_writer;

CREATE TYPE mood AS ENUM ('a');
CREATE TYPE closed_mood AS ENUM ('a');
REVOKE USAGE ON TYPE closed_mood FROM PUBLIC;
GRANT USAGE ON TYPE closed_mood TO case_reader;
CREATE DOMAIN closed_domain AS text;
REVOKE USAGE ON DOMAIN closed_domain FROM PUBLIC;
CREATE TYPE closed_pair AS (a integer);
REVOKE USAGE ON TYPE closed_pair FROM PUBLIC;
GRANT USAGE ON TYPE closed_pair TO case_admin WITH GRANT OPTION;
CREATE TYPE closed_range AS RANGE (subtype = integer);
REVOKE USAGE ON TYPE closed_range FROM PUBLIC;
CREATE TYPE granted_mood AS ENUM ('a');
GRANT USAGE ON TYPE granted_mood TO case_reader;

-- Owners.
ALTER VIEW titles OWNER TO case_owner;
ALTER SEQUENCE tickets OWNER TO case_owner;
ALTER FUNCTION for_readers(integer, text) OWNER TO case_owner;
ALTER PROCEDURE run() OWNER TO case_owner;
ALTER TYPE granted_mood OWNER TO case_owner;
ALTER DOMAIN closed_domain OWNER TO case_owner;
ALTER TYPE closed_pair OWNER TO case_owner;
CREATE TABLE owned.own (id integer GENERATED ALWAYS AS IDENTITY, number serial);
ALTER TABLE owned.own OWNER TO case_owner;
GRANT SELECT ON owned.own TO case_reader;
CREATE MATERIALIZED VIEW owned.counted AS SELECT count(*) AS n FROM owned.own;
ALTER MATERIALIZED VIEW owned.counted OWNER TO case_owner;
RESET search_path;
