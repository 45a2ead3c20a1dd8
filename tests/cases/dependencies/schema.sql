-- What must be made before what isn't told by kind or name: everything here needs something that sorts after it.
CREATE SCHEMA web;
SET search_path = web;

-- A function in a default, in a check, in an index, in a generated column; it reads a table that needs it.
CREATE TABLE z_settings (name text PRIMARY KEY, value text);
CREATE FUNCTION z_setting(text) RETURNS text LANGUAGE sql STABLE AS $$ SELECT value FROM web.z_settings WHERE name = $1 $$;
CREATE FUNCTION z_clean(text) RETURNS text LANGUAGE sql IMMUTABLE RETURN btrim($1);
CREATE FUNCTION z_cleaner(text) RETURNS text LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT web.z_clean(lower($1)); END;
CREATE TABLE a_table (
  name   text DEFAULT web.z_setting('name') CHECK (web.z_cleaner(name) <> ''),
  clean  text GENERATED ALWAYS AS (web.z_clean(name)) STORED
);
CREATE INDEX a_index ON a_table (web.z_cleaner(name));

-- A function over a row type, used by a check of that table; a view over that function; a function over the view's
-- rows; a view over that one; a table with a column of the view's row type.
CREATE TABLE m_table (id integer PRIMARY KEY, label text NOT NULL);
CREATE FUNCTION m_good(m_table) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1.id > 0 $$;
ALTER TABLE m_table ADD CONSTRAINT good CHECK (web.m_good(m_table.*));
CREATE FUNCTION n_all() RETURNS SETOF m_table LANGUAGE sql STABLE BEGIN ATOMIC SELECT id, label FROM web.m_table; END;
CREATE VIEW l_view AS SELECT id, label FROM n_all();
CREATE FUNCTION k_of(l_view) RETURNS text LANGUAGE sql STABLE RETURN ($1).label;
CREATE VIEW j_view AS SELECT v.id, web.k_of(v.*) AS label FROM l_view v;
CREATE TABLE i_history (was j_view, at timestamptz);
CREATE FUNCTION h_last() RETURNS i_history LANGUAGE sql STABLE AS $$ SELECT * FROM web.i_history $$;

-- Views in the order opposite to their names, also across schemas.
CREATE SCHEMA again;
CREATE VIEW again.z AS SELECT id FROM web.m_table;
CREATE VIEW web.y AS SELECT id FROM again.z;
CREATE VIEW again.x AS SELECT id FROM web.y;
CREATE MATERIALIZED VIEW web.w AS SELECT id FROM again.x WHERE EXISTS (SELECT FROM again.z);
CREATE VIEW again.a AS SELECT count(*) AS n FROM web.w;
-- A view may read one without taking a column from it.
CREATE VIEW web.a_only_exists AS SELECT 1 AS one WHERE EXISTS (SELECT FROM web.y);

-- A default, a check and a function's default that name types and functions of another schema.
CREATE TYPE again.zz_kind AS ENUM ('one', 'two');
CREATE FUNCTION again.zz_first() RETURNS again.zz_kind LANGUAGE sql IMMUTABLE RETURN 'one'::again.zz_kind;
CREATE FUNCTION web.a_function(kind again.zz_kind DEFAULT again.zz_first()) RETURNS text LANGUAGE sql AS 'SELECT 1::text';
CREATE DOMAIN web.a_domain AS again.zz_kind DEFAULT again.zz_first() CHECK (VALUE >= again.zz_first());
CREATE TYPE web.a_pair AS (a a_domain, b again.zz_kind[]);
CREATE DOMAIN web.a_a_domain AS a_pair[];

-- A view with triggers, rules and defaults that use functions; a policy that calls one over a view.
CREATE FUNCTION y_trigger() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER into_y INSTEAD OF INSERT ON web.y FOR EACH ROW EXECUTE FUNCTION y_trigger();
CREATE FUNCTION z_allowed(integer) RETURNS boolean LANGUAGE sql STABLE BEGIN ATOMIC SELECT EXISTS (SELECT FROM web.y WHERE id = $1); END;
CREATE POLICY allowed ON m_table USING (web.z_allowed(id));
CREATE RULE noted AS ON DELETE TO a_table DO ALSO INSERT INTO web.z_settings VALUES ('deleted', (SELECT label FROM web.j_view LIMIT 1));

-- A partition key that calls a function, a partition whose default does.
CREATE FUNCTION zz_bucket(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 % 10';
CREATE TABLE b_parts (id integer NOT NULL, label text) PARTITION BY LIST (zz_bucket(id));
CREATE TABLE a_part PARTITION OF b_parts (label DEFAULT web.z_clean('x')) FOR VALUES IN (1);
-- A circle that only CREATE OR REPLACE can close: the view calls a function of its own rows.
CREATE VIEW c_view AS SELECT id, NULL::text AS label FROM m_table;
CREATE FUNCTION c_label(c_view) RETURNS text LANGUAGE sql STABLE AS $$ SELECT ($1).id::text $$;
CREATE OR REPLACE VIEW c_view AS SELECT id, web.c_label(ROW(id, label)::web.c_view) AS label FROM m_table;

-- A default that calls a function of the table's own rows, beside functions that call each other.
CREATE TABLE d_table (id integer, size integer);
CREATE FUNCTION d_largest() RETURNS d_table LANGUAGE sql STABLE AS $$ SELECT * FROM web.d_table ORDER BY size DESC LIMIT 1 $$;
ALTER TABLE d_table ALTER COLUMN size SET DEFAULT (web.d_largest()).size;
CREATE FUNCTION e_ping(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 0';
CREATE FUNCTION e_pong(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN n > 0 THEN web.e_ping(n - 1) ELSE 0 END $$;
CREATE OR REPLACE FUNCTION e_ping(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN n > 0 THEN web.e_pong(n - 1) ELSE 1 END $$;
CREATE TABLE e_table (n integer CHECK (web.e_ping(n) = 0));
-- A child of a table in such a circle.
CREATE TABLE f_child (extra text) INHERITS (d_table);
-- An alias that looks like the name of another view.
CREATE VIEW g_alias AS SELECT again.id AS z FROM web.m_table again WHERE again.id IN (SELECT id FROM again.z);
RESET search_path;
