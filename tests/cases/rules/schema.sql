-- Rewrite rules on tables and views.
CREATE SCHEMA rewrite;
SET search_path = rewrite;
CREATE TABLE stored (id integer PRIMARY KEY, name text, deleted boolean NOT NULL DEFAULT false);
CREATE TABLE journal (at timestamptz DEFAULT now(), what text);
CREATE VIEW present AS SELECT id, name FROM stored WHERE NOT deleted;
CREATE RULE present_insert AS ON INSERT TO present DO INSTEAD
  INSERT INTO stored (id, name) VALUES (new.id, new.name) RETURNING id, name;
CREATE RULE present_update AS ON UPDATE TO present WHERE old.name IS DISTINCT FROM new.name DO INSTEAD
  UPDATE stored SET name = new.name WHERE id = old.id;
CREATE RULE present_update_else AS ON UPDATE TO present DO INSTEAD NOTHING;
CREATE RULE present_delete AS ON DELETE TO present DO INSTEAD
  (UPDATE stored SET deleted = true WHERE id = old.id; INSERT INTO journal (what) VALUES ('it''s gone: ' || old.id));
CREATE RULE keep AS ON DELETE TO stored DO INSTEAD NOTHING;
CREATE RULE "Noted ""Twice""" AS ON UPDATE TO stored DO ALSO INSERT INTO journal (what) VALUES (old.name);
CREATE RULE told AS ON INSERT TO stored DO ALSO NOTIFY stored_changed, 'new';
COMMENT ON RULE keep ON stored IS 'Nothing is ever deleted.';
ALTER TABLE stored DISABLE RULE told;
ALTER TABLE stored ENABLE ALWAYS RULE "Noted ""Twice""";
CREATE RULE quiet AS ON INSERT TO journal DO ALSO NOTHING;
ALTER TABLE journal ENABLE REPLICA RULE quiet;
RESET search_path;
