-- A partition that is granted by itself, where the policies of its parent don't hold.

-- == clean
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE events_other PARTITION OF events DEFAULT;
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON events USING (id = 1);
GRANT SELECT ON events TO lint_reader;
GRANT SELECT ON events_2026 TO lint_reader;
ALTER TABLE events_2026 ENABLE ROW LEVEL SECURITY;

-- == finds: events_2026
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE events_other PARTITION OF events DEFAULT;
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON events USING (id = 1);
GRANT SELECT ON events TO lint_reader;
GRANT SELECT (id) ON events_2026 TO lint_reader;

-- == excepted: events_2026
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE events_other PARTITION OF events DEFAULT;
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON events USING (id = 1);
GRANT SELECT ON events TO lint_reader;
GRANT SELECT ON events_2026 TO lint_reader;
COMMENT ON TABLE events_2026 IS 'Something.
@lint-ignore partition-exposed a reason that a person wrote';
