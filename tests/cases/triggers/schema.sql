-- Triggers: timings, events, columns, conditions, transition tables, constraint triggers, states.
CREATE SCHEMA watch;
CREATE SCHEMA helpers;

CREATE FUNCTION helpers.noted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RETURN COALESCE(NEW, OLD);
END
$$;
COMMENT ON FUNCTION helpers.noted() IS 'Does nothing, and says so.';

CREATE TABLE watch.account (id integer PRIMARY KEY, balance numeric NOT NULL DEFAULT 0, owner text, "Odd Col" text);
CREATE TABLE watch.other (id integer PRIMARY KEY);
CREATE VIEW watch.account_view AS SELECT id, balance FROM watch.account;

CREATE TRIGGER before_all BEFORE INSERT OR UPDATE OR DELETE ON watch.account FOR EACH ROW EXECUTE FUNCTION helpers.noted();
CREATE TRIGGER after_statement AFTER DELETE OR TRUNCATE ON watch.account EXECUTE FUNCTION helpers.noted();
CREATE TRIGGER before_truncate BEFORE TRUNCATE ON watch.account EXECUTE FUNCTION helpers.noted();
CREATE TRIGGER of_columns AFTER UPDATE OF "Odd Col", balance ON watch.account FOR EACH ROW EXECUTE FUNCTION helpers.noted();
CREATE TRIGGER when_changed AFTER UPDATE ON watch.account FOR EACH ROW
  WHEN (old.balance IS DISTINCT FROM new.balance AND new.owner <> 'it''s') EXECUTE FUNCTION helpers.noted();
CREATE TRIGGER with_arguments AFTER INSERT ON watch.account FOR EACH ROW
  EXECUTE FUNCTION helpers.noted('plain', 'it''s', 'back\slash', '', '42', 'two
lines', 'ümlaut');
CREATE TRIGGER transitions AFTER UPDATE ON watch.account REFERENCING OLD TABLE AS before NEW TABLE AS "After All"
  FOR EACH STATEMENT EXECUTE FUNCTION helpers.noted();
CREATE TRIGGER transition_rows AFTER INSERT ON watch.account REFERENCING NEW TABLE AS fresh
  FOR EACH ROW EXECUTE FUNCTION helpers.noted();
CREATE TRIGGER instead INSTEAD OF INSERT OR UPDATE ON watch.account_view FOR EACH ROW EXECUTE FUNCTION helpers.noted();

CREATE CONSTRAINT TRIGGER checked_now AFTER INSERT ON watch.account FOR EACH ROW EXECUTE FUNCTION helpers.noted();
CREATE CONSTRAINT TRIGGER checked_late AFTER INSERT OR UPDATE ON watch.account DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (new.id > 10) EXECUTE FUNCTION helpers.noted();
CREATE CONSTRAINT TRIGGER checked_from AFTER DELETE ON watch.account FROM watch.other DEFERRABLE
  FOR EACH ROW EXECUTE FUNCTION helpers.noted();

CREATE TRIGGER "Odd ""Name""" AFTER INSERT ON watch.other EXECUTE FUNCTION helpers.noted();
CREATE TRIGGER off AFTER INSERT ON watch.other EXECUTE FUNCTION helpers.noted();
CREATE TRIGGER replica_only AFTER INSERT ON watch.other EXECUTE FUNCTION helpers.noted();
CREATE TRIGGER always AFTER INSERT ON watch.other EXECUTE FUNCTION helpers.noted();
ALTER TABLE watch.other DISABLE TRIGGER off;
ALTER TABLE watch.other ENABLE REPLICA TRIGGER replica_only;
ALTER TABLE watch.other ENABLE ALWAYS TRIGGER always;
COMMENT ON TRIGGER before_all ON watch.account IS 'First of all.';
COMMENT ON TRIGGER checked_late ON watch.account IS 'At the end of the transaction.';

-- One that the server brings.
CREATE TRIGGER unchanged BEFORE UPDATE ON watch.other FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
