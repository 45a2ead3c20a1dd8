-- Columns whose domains refuse null or fill in what is left out.
CREATE SCHEMA held;

CREATE DOMAIN held.refuses AS integer NOT NULL;
CREATE DOMAIN held.over_refuses AS held.refuses;
CREATE DOMAIN held.filled AS integer NOT NULL DEFAULT 5;
-- These take the default over from their base when they are made.
CREATE DOMAIN held.over_filled AS held.filled;
CREATE DOMAIN held.emptied AS held.filled;

CREATE TABLE held.target (id integer PRIMARY KEY);

CREATE TABLE held.source (
  id           integer PRIMARY KEY,
  plain        integer REFERENCES held.target,
  refuses      held.refuses REFERENCES held.target,
  over_refuses held.over_refuses REFERENCES held.target,
  filled       held.filled,
  over_filled  held.over_filled,
  emptied      held.emptied,
  own_default  held.emptied DEFAULT 7,
  listed       held.refuses[]
);
CREATE INDEX source_plain ON held.source (plain);
CREATE INDEX source_refuses ON held.source (refuses);
CREATE INDEX source_emptied ON held.source (emptied);

-- The outer side of a join is null, whatever the domain says.
CREATE VIEW held.joined AS
  SELECT target.id, source.refuses
  FROM held.target LEFT JOIN held.source ON source.plain = target.id;

CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER nowhere;
CREATE FOREIGN TABLE held.far (refuses held.refuses, plain integer) SERVER elsewhere;
