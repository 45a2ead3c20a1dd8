-- Comments on everything that can have one, of every hostile kind.
COMMENT ON SCHEMA public IS 'The public schema, said otherwise.';
CREATE SCHEMA told;
COMMENT ON SCHEMA told IS 'It''s a "schema" \ with $$ dollars $$ and {{ 7 * 7 }}';
CREATE EXTENSION citext WITH SCHEMA told;
SET search_path = told;

CREATE COLLATION bytes (provider = libc, locale = 'C');
COMMENT ON COLLATION bytes IS 'By bytes.';
CREATE TYPE kind AS ENUM ('a');
COMMENT ON TYPE kind IS E'Two\nlines';
CREATE TYPE pair AS (a integer);
COMMENT ON TYPE pair IS '@classification RESTRICTED';
COMMENT ON COLUMN pair.a IS E'Prose.\n@tag one\n@tag two\n@bare';
CREATE DOMAIN word AS text CONSTRAINT short CHECK (length(VALUE) < 50);
COMMENT ON DOMAIN word IS '*/ </script> --> `tick` | pipe';
COMMENT ON CONSTRAINT short ON DOMAIN word IS 'Short.';
CREATE TYPE span AS RANGE (subtype = integer);
COMMENT ON TYPE span IS 'A span.';
CREATE SEQUENCE numbers;
COMMENT ON SEQUENCE numbers IS 'Numbers.';
CREATE FUNCTION twice(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
COMMENT ON FUNCTION twice(integer) IS 'Twice; $function$ isn''t a quote here.';
CREATE PROCEDURE go() LANGUAGE sql AS '';
COMMENT ON PROCEDURE go() IS 'Goes.';
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;

CREATE TABLE base (
  id   integer CONSTRAINT base_pk PRIMARY KEY,
  code text CONSTRAINT base_code UNIQUE,
  ref  integer CONSTRAINT base_ref REFERENCES base (id),
  area circle,
  CONSTRAINT base_check CHECK (id > 0),
  CONSTRAINT base_exclude EXCLUDE USING gist (area WITH &&)
);
COMMENT ON TABLE base IS E'First line.\n\n  Indented; a tab\there.\r\nWindows line.   \n@example {"a": "it''s"}\n';
COMMENT ON COLUMN base.id IS E'Trailing backslash \\';
COMMENT ON COLUMN base.code IS '';
COMMENT ON COLUMN base.ref IS E'x\\", examples=[__import__(''os'')])#';
COMMENT ON COLUMN base.area IS E'\u2028 line \u2029 paragraph \u0085 next, zero\u200bwidth, 🙂, \u202eright to left';
COMMENT ON CONSTRAINT base_pk ON base IS 'pk';
COMMENT ON CONSTRAINT base_code ON base IS 'unique';
COMMENT ON CONSTRAINT base_ref ON base IS 'fk';
COMMENT ON CONSTRAINT base_check ON base IS 'check';
COMMENT ON CONSTRAINT base_exclude ON base IS 'exclude';
CREATE INDEX base_index ON base (code, id);
COMMENT ON INDEX base_index IS 'index';
COMMENT ON INDEX base_pk IS 'The index of a constraint has a comment of its own.';
CREATE TRIGGER base_trigger AFTER INSERT ON base EXECUTE FUNCTION noted();
COMMENT ON TRIGGER base_trigger ON base IS 'trigger';
CREATE POLICY base_policy ON base USING (true);
COMMENT ON POLICY base_policy ON base IS 'policy';
CREATE RULE base_rule AS ON DELETE TO base DO ALSO NOTHING;
COMMENT ON RULE base_rule ON base IS 'rule';
CREATE VIEW seen AS SELECT id, code FROM base;
COMMENT ON VIEW seen IS '---';
COMMENT ON COLUMN seen.id IS '# heading';
CREATE MATERIALIZED VIEW kept AS SELECT id FROM base;
COMMENT ON MATERIALIZED VIEW kept IS '%%{init: {}}%%';
COMMENT ON COLUMN kept.id IS '{% raw %}';
CREATE TABLE parts (id integer) PARTITION BY LIST (id);
COMMENT ON TABLE parts IS 'Partitioned.';
CREATE TABLE part_1 PARTITION OF parts FOR VALUES IN (1);
COMMENT ON TABLE part_1 IS 'A partition.';
DO $$ BEGIN EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), 'The database: it''s told.'); END $$;
RESET search_path;
