-- Nearly all tables of a schema are plural or singular; words that are neither don't count, nor does a schema without a habit.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY);
CREATE TABLE customers (id int PRIMARY KEY);
CREATE TABLE order_lines (id int PRIMARY KEY);
CREATE TABLE inventory (id int PRIMARY KEY);
CREATE TABLE parts_used (id int PRIMARY KEY);
CREATE TABLE staff (id int PRIMARY KEY);
CREATE TABLE invoices (id int PRIMARY KEY);

-- == finds: invoice
CREATE TABLE orders (id int PRIMARY KEY);
CREATE TABLE customers (id int PRIMARY KEY);
CREATE TABLE order_lines (id int PRIMARY KEY);
CREATE TABLE invoice (id int PRIMARY KEY);

-- == excepted: payments
CREATE TABLE order_item (id int PRIMARY KEY);
CREATE TABLE customer (id int PRIMARY KEY);
CREATE TABLE invoice (id int PRIMARY KEY);
CREATE TABLE payments (id int PRIMARY KEY);
COMMENT ON TABLE payments IS 'Something.
@lint-ignore singular-and-plural a reason that a person wrote';
