-- An index that begins with the key's columns, in any order; a condition may leave NULL out, and nothing else.

-- == clean
CREATE TABLE orders (id int, tenant int, PRIMARY KEY (id, tenant));
CREATE TABLE lines (id int PRIMARY KEY, order_id int, tenant int, FOREIGN KEY (order_id, tenant) REFERENCES orders);
CREATE INDEX ON lines (tenant, order_id, id);
CREATE TABLE people (id int PRIMARY KEY REFERENCES lines, boss int REFERENCES people, deputy int UNIQUE REFERENCES people, friend int REFERENCES people);
CREATE INDEX ON people (boss) WHERE boss IS NOT NULL;
CREATE INDEX ON people USING hash (friend);

-- == finds: lines.whose; notes.whose
CREATE TABLE orders (id int PRIMARY KEY);
CREATE TABLE lines (id int, day date, order_id int, CONSTRAINT whose FOREIGN KEY (order_id) REFERENCES orders, PRIMARY KEY (id, day))
    PARTITION BY RANGE (day);
CREATE TABLE lines_2026 PARTITION OF lines FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE notes (id int PRIMARY KEY, order_id int, open boolean, CONSTRAINT whose FOREIGN KEY (order_id) REFERENCES orders);
CREATE INDEX ON notes (order_id) WHERE open;
CREATE INDEX ON notes USING brin (order_id);
CREATE INDEX ON notes (open, order_id);

-- == excepted: notes.whose
CREATE TABLE orders (id int PRIMARY KEY);
CREATE TABLE notes (id int PRIMARY KEY, order_id int, CONSTRAINT whose FOREIGN KEY (order_id) REFERENCES orders);
COMMENT ON CONSTRAINT whose ON notes IS 'Something.
@lint-ignore foreign-key-without-index orders are never deleted';
