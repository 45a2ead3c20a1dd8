-- Four fifths of what sequence and type can give.

-- == clean
CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n bigserial);
SELECT setval('orders_n_seq', 2000000000);
CREATE TABLE fresh (id smallserial);

-- == finds: orders.id; parts.n
CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
SELECT setval('orders_id_seq', 2000000000);
CREATE TABLE parts (n int);
CREATE SEQUENCE wide OWNED BY parts.n;
SELECT setval('wide', 2000000000);

-- == excepted: orders.id
CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
SELECT setval('orders_id_seq', 2000000000);
COMMENT ON COLUMN orders.id IS 'Something.
@lint-ignore sequence-near-limit a reason that a person wrote';
