-- The types of both ends, domains being what they stand on.

-- == clean
CREATE DOMAIN code AS varchar(10);
CREATE TABLE countries (code varchar(10) PRIMARY KEY, id bigint UNIQUE);
CREATE TABLE towns (id bigint REFERENCES countries (id), country code REFERENCES countries);

-- == finds: towns.country; towns.id
CREATE TABLE countries (code varchar(10) PRIMARY KEY, id bigint UNIQUE);
CREATE TABLE towns (id int REFERENCES countries (id), country varchar(20) REFERENCES countries);

-- == excepted: lines.order_id
CREATE TABLE orders (id int PRIMARY KEY);
CREATE TABLE lines (order_id bigint REFERENCES orders);
COMMENT ON CONSTRAINT lines_order_id_fkey ON lines IS 'Something.
@lint-ignore foreign-key-type a reason that a person wrote';
