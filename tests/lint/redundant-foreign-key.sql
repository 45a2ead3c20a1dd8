-- A key whose rows another one checks already: twice the same, or a part of a wider one without NULL.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, tenant int NOT NULL, UNIQUE (tenant, id));
CREATE TABLE lines (
    id int PRIMARY KEY, tenant int, order_id int, paid_by int,
    FOREIGN KEY (order_id) REFERENCES orders,
    FOREIGN KEY (paid_by) REFERENCES orders,
    FOREIGN KEY (tenant, order_id) REFERENCES orders (tenant, id)
);
CREATE TABLE notes (id int PRIMARY KEY, tenant int NOT NULL, order_id int);
ALTER TABLE notes ADD FOREIGN KEY (order_id) REFERENCES orders ON DELETE CASCADE;
ALTER TABLE notes ADD FOREIGN KEY (tenant, order_id) REFERENCES orders (tenant, id);

-- == finds: lines.narrow; marks.one; notes.one
CREATE TABLE orders (id int PRIMARY KEY, tenant int NOT NULL, UNIQUE (tenant, id));
CREATE TABLE lines (
    id int PRIMARY KEY, tenant int NOT NULL, order_id int,
    CONSTRAINT narrow FOREIGN KEY (order_id) REFERENCES orders,
    CONSTRAINT wide FOREIGN KEY (tenant, order_id) REFERENCES orders (tenant, id)
);
CREATE TABLE notes (id int PRIMARY KEY, order_id int);
ALTER TABLE notes ADD CONSTRAINT one FOREIGN KEY (order_id) REFERENCES orders;
ALTER TABLE notes ADD CONSTRAINT two FOREIGN KEY (order_id) REFERENCES orders;
CREATE TABLE marks (id int PRIMARY KEY, order_id int);
ALTER TABLE marks ADD CONSTRAINT one FOREIGN KEY (order_id) REFERENCES orders ON DELETE CASCADE;
ALTER TABLE marks ADD CONSTRAINT two FOREIGN KEY (order_id) REFERENCES orders ON DELETE RESTRICT;

-- == excepted: notes.one
CREATE TABLE orders (id int PRIMARY KEY, tenant int NOT NULL, UNIQUE (tenant, id));
CREATE TABLE notes (id int PRIMARY KEY, order_id int);
ALTER TABLE notes ADD CONSTRAINT one FOREIGN KEY (order_id) REFERENCES orders;
ALTER TABLE notes ADD CONSTRAINT two FOREIGN KEY (order_id) REFERENCES orders;
COMMENT ON TABLE notes IS 'Something.
@lint-ignore redundant-foreign-key a reason that a person wrote';
