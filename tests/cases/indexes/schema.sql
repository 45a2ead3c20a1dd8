-- Indexes by every method, on columns and expressions, with everything that can be set on them.
CREATE EXTENSION pg_trgm WITH SCHEMA public;
CREATE SCHEMA find;
SET search_path = find, public;

CREATE FUNCTION folded(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(btrim($1)) $$;

CREATE TABLE item (
  id      integer PRIMARY KEY,
  name    text,
  code    varchar(20),
  "Mixed Case" text,
  price   numeric(10, 2),
  made_at timestamptz,
  tags    text[],
  data    jsonb,
  words   tsvector,
  span    int4range,
  spot    point,
  address inet
);

CREATE INDEX plain ON item (name);
CREATE INDEX two_columns ON item (price, name);
CREATE INDEX "Odd "" Index" ON item ("Mixed Case");
CREATE INDEX downwards ON item (made_at DESC, price DESC NULLS LAST, name NULLS FIRST, id ASC NULLS LAST);
CREATE UNIQUE INDEX one_name ON item (name);
CREATE UNIQUE INDEX one_null ON item (code) NULLS NOT DISTINCT;
CREATE INDEX covering ON item (code) INCLUDE (price, name);
CREATE INDEX partial ON item (price) WHERE price > 100 AND name IS NOT NULL;
CREATE UNIQUE INDEX partial_unique ON item (code) WHERE made_at IS NULL;
CREATE INDEX expression ON item (lower(name), (price * 2), id);
CREATE INDEX called ON item (find.folded(name));
CREATE INDEX collated ON item (name COLLATE "C", lower(code) COLLATE "POSIX" DESC);
CREATE INDEX pattern ON item (name text_pattern_ops, code varchar_pattern_ops);
CREATE INDEX roomy ON item (id, price) WITH (fillfactor = 50, deduplicate_items = off);
CREATE INDEX by_hash ON item USING hash (code);
CREATE INDEX tags_gin ON item USING gin (tags);
CREATE INDEX data_gin ON item USING gin (data jsonb_path_ops) WITH (fastupdate = off, gin_pending_list_limit = 128);
CREATE INDEX data_key ON item ((data ->> 'key'));
CREATE INDEX name_trgm ON item USING gin (name gin_trgm_ops);
CREATE INDEX name_trgm_gist ON item USING gist (name gist_trgm_ops (siglen = 32), lower(code) gist_trgm_ops);
CREATE INDEX words_gist ON item USING gist (words);
CREATE INDEX words_gin ON item USING gin (words);
CREATE INDEX span_gist ON item USING gist (span) INCLUDE (id) WITH (buffering = on);
CREATE INDEX spot_spgist ON item USING spgist (spot);
CREATE INDEX address_spgist ON item USING spgist (address);
CREATE INDEX made_brin ON item USING brin (made_at) WITH (pages_per_range = 32, autosummarize = true);
CREATE INDEX multi_brin ON item USING brin (id int4_minmax_multi_ops (values_per_range = 16), price);
COMMENT ON INDEX plain IS 'By name.';

CREATE MATERIALIZED VIEW dear AS SELECT id, name, price FROM item WHERE price > 1000;
CREATE UNIQUE INDEX dear_id ON dear (id);
CREATE INDEX dear_name ON dear (lower(name)) WHERE price > 5000;
RESET search_path;
