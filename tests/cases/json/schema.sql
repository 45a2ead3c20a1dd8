-- JSON: any value of it, its null beside that of SQL, and what is known of its shape.
CREATE SCHEMA documents;
SET search_path = documents;

CREATE DOMAIN settings AS jsonb CHECK (jsonb_typeof(VALUE) = 'object');
CREATE DOMAIN sure AS jsonb NOT NULL DEFAULT 'null';

CREATE TABLE document (
  id            integer PRIMARY KEY,
  -- Scalars, lists and JSON's null are values of it too.
  body          jsonb NOT NULL,
  maybe         jsonb,
  as_text       json NOT NULL DEFAULT '{}',
  as_text_maybe json,
  -- The default is JSON's null, which is not SQL's.
  none          jsonb NOT NULL DEFAULT 'null',
  list          jsonb[] NOT NULL DEFAULT '{}',
  texts         json[],
  preferences   settings NOT NULL DEFAULT '{"a": [1, null, "it''s", 1e400, "\u0041"]}',
  certain       sure,
  -- Larger than a double, and with zeros that count.
  numbers       jsonb DEFAULT '[12345678901234567890, 0.10, -0, 1e-7]',
  path          jsonpath DEFAULT '$.a[*] ? (@ > 1)',
  made          text GENERATED ALWAYS AS (body ->> 'name') STORED
);
COMMENT ON COLUMN document.body IS E'Whatever was sent.\n@example {"a": [1, "two", null]}';

CREATE TYPE pair AS (label text, value jsonb);
CREATE TABLE held (one pair, many pair[]);

CREATE VIEW opened AS
  SELECT id, body -> 'a' AS part, body ->> 'b' AS text, to_jsonb(document) AS whole, jsonb_build_object('id', id) AS made,
    (SELECT jsonb_agg(held.one) FROM documents.held) AS all_held
  FROM document;
CREATE FUNCTION find(wanted jsonb, options json DEFAULT '{}') RETURNS SETOF jsonb LANGUAGE sql STABLE
  AS $$ SELECT body FROM documents.document WHERE body @> wanted $$;
RESET search_path;
