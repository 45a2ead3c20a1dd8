-- What a table can be and be set to, constraints aside.
CREATE SCHEMA store;
SET search_path = store;

CREATE TABLE nothing ();

CREATE TABLE counter (value bigint);

CREATE UNLOGGED TABLE session (
  token   text NOT NULL,
  payload jsonb DEFAULT '{}'::jsonb
);

CREATE TABLE crowded (
  id      integer,
  note    text
) WITH (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_enabled = false);

CREATE TABLE replicated_in_full (id integer, note text);
ALTER TABLE replicated_in_full REPLICA IDENTITY FULL;

CREATE TABLE replicated_by_nothing (id integer);
ALTER TABLE replicated_by_nothing REPLICA IDENTITY NOTHING;

CREATE TABLE replicated_by_index (id integer NOT NULL, note text);
CREATE UNIQUE INDEX replicated_by_index_id ON replicated_by_index (id);
ALTER TABLE replicated_by_index REPLICA IDENTITY USING INDEX replicated_by_index_id;

CREATE TABLE replicated_by_key (id integer NOT NULL UNIQUE, code integer PRIMARY KEY);
ALTER TABLE replicated_by_key REPLICA IDENTITY USING INDEX replicated_by_key_id_key;

-- The numbers of dropped columns are gaps: they must not move what comes after them.
CREATE TABLE mended (a integer, gone text, b integer NOT NULL, also_gone text, c integer DEFAULT 3);
ALTER TABLE mended DROP COLUMN gone, DROP COLUMN also_gone;
ALTER TABLE mended ADD COLUMN d text DEFAULT 'late' NOT NULL;

-- Defaults of every form.
CREATE TABLE defaults (
  literal     text DEFAULT 'plain',
  quoted      text DEFAULT 'it''s',
  backslash   text DEFAULT E'tab\tand \\ slash',
  newline     text DEFAULT E'one\ntwo',
  nothing     text DEFAULT NULL,
  negative    integer DEFAULT -1,
  computed    integer DEFAULT (1 + 2) * 3,
  called      timestamptz DEFAULT date_trunc('day', now()),
  cast_to     date DEFAULT '2020-02-29'::date,
  who         name DEFAULT CURRENT_USER,
  collated    text COLLATE "C" DEFAULT (('a' || 'b') COLLATE "C")
);
RESET search_path;
