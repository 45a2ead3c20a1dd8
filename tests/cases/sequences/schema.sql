-- Sequences that stand alone.
CREATE SCHEMA seq;
CREATE SEQUENCE seq.plain;
CREATE SEQUENCE seq.small AS smallint;
CREATE SEQUENCE seq.whole AS integer START WITH 10 INCREMENT BY 2 MINVALUE 2 MAXVALUE 1000 CACHE 20 CYCLE;
CREATE SEQUENCE seq.down INCREMENT BY -1;
CREATE SEQUENCE seq.down_bounded AS integer INCREMENT BY -3 MINVALUE -300 MAXVALUE -3;
CREATE SEQUENCE seq."Odd Name";
CREATE UNLOGGED SEQUENCE seq.forgetful;
COMMENT ON SEQUENCE seq.whole IS 'Even numbers.';
-- A table may use a sequence of another schema, and a sequence may go with a column that doesn't use it.
CREATE SCHEMA other;
CREATE TABLE other.ticket (
  id     bigint DEFAULT nextval('seq.plain') PRIMARY KEY,
  code   text DEFAULT 'T-' || nextval('seq."Odd Name"'),
  serial integer DEFAULT currval('seq.small')
);
CREATE SEQUENCE other.with_ticket OWNED BY other.ticket.code;
-- What was used leaves no trace in a model.
SELECT nextval('seq.plain'), nextval('seq.plain');
