-- Ten thousand rows or more, and sequential scans more often than others.

-- == clean
CREATE TABLE big (id int PRIMARY KEY, a int);
INSERT INTO big SELECT i, i FROM generate_series(1, 10001) AS i;
ANALYZE big;
DO $$ BEGIN FOR i IN 1..101 LOOP PERFORM count(*) FROM big WHERE id = i; END LOOP; END $$;
CREATE TABLE small (id int PRIMARY KEY, a int);
DO $$ BEGIN FOR i IN 1..101 LOOP PERFORM count(*) FROM small WHERE a = i; END LOOP; END $$;

-- == finds: big
CREATE TABLE big (id int PRIMARY KEY, a int);
INSERT INTO big SELECT i, i FROM generate_series(1, 10001) AS i;
ANALYZE big;
DO $$ BEGIN FOR i IN 1..101 LOOP PERFORM count(*) FROM big WHERE a = i; END LOOP; END $$;

-- == excepted: big
CREATE TABLE big (id int PRIMARY KEY, a int);
INSERT INTO big SELECT i, i FROM generate_series(1, 10001) AS i;
ANALYZE big;
DO $$ BEGIN FOR i IN 1..101 LOOP PERFORM count(*) FROM big WHERE a = i; END LOOP; END $$;
COMMENT ON TABLE big IS 'Something.
@lint-ignore large-table-read-whole it is a warehouse';
