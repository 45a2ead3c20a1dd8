-- Constraints that were added NOT VALID and never validated.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, amount int CHECK (amount > 0));

-- == finds: orders.positive; orders.twin
CREATE TABLE orders (id int PRIMARY KEY, amount int, other int REFERENCES orders);
ALTER TABLE orders ADD CONSTRAINT positive CHECK (amount > 0) NOT VALID;
ALTER TABLE orders ADD CONSTRAINT twin FOREIGN KEY (amount) REFERENCES orders NOT VALID;

-- == excepted: orders.positive
CREATE TABLE orders (id int PRIMARY KEY, amount int);
ALTER TABLE orders ADD CONSTRAINT positive CHECK (amount > 0) NOT VALID;
COMMENT ON CONSTRAINT positive ON orders IS 'Something.
@lint-ignore constraint-not-valid a reason that a person wrote';
