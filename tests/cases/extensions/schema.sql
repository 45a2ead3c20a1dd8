-- Types of extensions in tables; the extensions' own objects aren't the database's.
CREATE SCHEMA ext;
CREATE EXTENSION citext WITH SCHEMA ext;
CREATE EXTENSION hstore WITH SCHEMA ext;
CREATE EXTENSION ltree;
CREATE EXTENSION pg_trgm WITH SCHEMA ext;
CREATE SCHEMA app;
CREATE TABLE app.page (
  id      integer PRIMARY KEY,
  title   ext.citext NOT NULL UNIQUE,
  titles  ext.citext[],
  extra   ext.hstore DEFAULT '"a"=>"1"'::ext.hstore,
  path    public.ltree,
  CONSTRAINT titled CHECK (title OPERATOR(ext.<>) ''::ext.citext)
);
CREATE DOMAIN app.email AS ext.citext CHECK (VALUE OPERATOR(ext.~) '@'::ext.citext);
CREATE INDEX page_path ON app.page USING gist (path);
CREATE INDEX page_extra ON app.page USING gin (extra);
CREATE INDEX page_title ON app.page USING gin ((title::text) ext.gin_trgm_ops);
CREATE FUNCTION app.find(wanted ext.citext) RETURNS SETOF app.page LANGUAGE sql STABLE AS
  $$ SELECT * FROM app.page WHERE title OPERATOR(ext.=) wanted $$;
CREATE VIEW app.titles AS SELECT title, extra OPERATOR(ext.->) 'a' AS a FROM app.page WHERE path OPERATOR(public.@>) 'a.b'::public.ltree;
