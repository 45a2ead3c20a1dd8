-- RANGE and LIST refuse what fits nowhere; HASH takes everything.

-- == clean
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE events_other PARTITION OF events DEFAULT;
CREATE TABLE shares (id int PRIMARY KEY) PARTITION BY HASH (id);
CREATE TABLE shares_0 PARTITION OF shares FOR VALUES WITH (MODULUS 1, REMAINDER 0);

-- == finds: events; kinds
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE kinds (id int PRIMARY KEY) PARTITION BY LIST (id);

-- == excepted: events
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
COMMENT ON TABLE events IS 'Something.
@lint-ignore partition-default-missing partitions are made ahead of time';
