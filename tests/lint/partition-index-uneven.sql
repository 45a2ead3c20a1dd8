-- An index that most partitions have by themselves and one lacks.

-- == clean
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE events_other PARTITION OF events DEFAULT;
CREATE INDEX ON events_2026 (id);
CREATE INDEX ON events (day);
CREATE TABLE halves (id int) PARTITION BY LIST (id);
CREATE TABLE halves_1 PARTITION OF halves FOR VALUES IN (1);
CREATE TABLE halves_2 PARTITION OF halves FOR VALUES IN (2);
CREATE TABLE halves_3 PARTITION OF halves FOR VALUES IN (3);
CREATE TABLE halves_4 PARTITION OF halves FOR VALUES IN (4);
CREATE INDEX ON halves_1 (id);
CREATE INDEX ON halves_2 (id);

-- == finds: events_other
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE events_other PARTITION OF events DEFAULT;
CREATE INDEX ON events_2026 (day);
CREATE INDEX ON events_2027 (day);

-- == excepted: events_other
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TABLE events_other PARTITION OF events DEFAULT;
CREATE INDEX ON events_2026 (day);
CREATE INDEX ON events_2027 (day);
COMMENT ON TABLE events IS 'Something.
@lint-ignore partition-index-uneven a reason that a person wrote';
