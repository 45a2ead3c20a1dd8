-- Foreign tables, with options of their own and of their columns. The server leads nowhere.
CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER nowhere OPTIONS (host 'example.invalid', secret 'not for the model');
CREATE SERVER "else where" FOREIGN DATA WRAPPER nowhere;

CREATE SCHEMA remote;

CREATE FOREIGN TABLE remote.city (
  id    integer OPTIONS (column_name 'City Id') NOT NULL,
  name  varchar(40) OPTIONS (column_name 'it''s', hint 'back\slash') COLLATE "C",
  size  bigint DEFAULT 0,
  CONSTRAINT size_positive CHECK (size >= 0)
) SERVER elsewhere OPTIONS (schema_name 'geo', table_name 'City');

CREATE FOREIGN TABLE remote."odd town" ("in" integer) SERVER "else where";
COMMENT ON FOREIGN TABLE remote."odd town" IS 'A town of another server.';
COMMENT ON COLUMN remote."odd town"."in" IS 'A reserved word.';

CREATE TABLE remote.visit (city integer NOT NULL, year integer NOT NULL) PARTITION BY LIST (year);
CREATE FOREIGN TABLE remote.visit_2020 PARTITION OF remote.visit FOR VALUES IN (2020)
  SERVER elsewhere OPTIONS (table_name 'visits_2020');

CREATE VIEW remote.large AS SELECT name FROM remote.city WHERE size > 1000000;
