-- Off until it is set: what keeps somebody from doing something.

-- == clean
--# [rules]
--# rule-without-comment = "warning"
CREATE TABLE orders (id int PRIMARY KEY, amount int CONSTRAINT positive CHECK (amount > 0));
COMMENT ON CONSTRAINT positive ON orders IS 'Refunds are a table of their own.';

-- == finds: orders.orders_amount_excl; orders.own; orders.positive; orders.t
--# [rules]
--# rule-without-comment = "warning"
CREATE TABLE orders (id int PRIMARY KEY, amount int CONSTRAINT positive CHECK (amount > 0), EXCLUDE USING btree (amount WITH =));
CREATE POLICY own ON orders USING (id = 1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION f();

-- == excepted: orders.positive
--# [rules]
--# rule-without-comment = "warning"
--# [[exceptions]]
--# rule = "rule-without-comment"
--# object = "*.orders.positive"
--# reason = "agreed upon"
CREATE TABLE orders (id int PRIMARY KEY, amount int CONSTRAINT positive CHECK (amount > 0));
