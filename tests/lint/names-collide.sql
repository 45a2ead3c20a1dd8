-- Names that differ by case, separators or Unicode form alone.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, line1 int, line2 int);
CREATE TABLE order_lines (id int PRIMARY KEY, orders_id int);
CREATE TYPE state AS ENUM ('open', 'closed');

-- == finds: orders; orders."customerId"; state
CREATE TABLE orders (id int PRIMARY KEY, customer_id int, "customerId" int);
CREATE TABLE "Orders" (id int PRIMARY KEY);
CREATE TYPE state AS ENUM ('open', 'OPEN');

-- == excepted: users
CREATE TABLE user_s (id int PRIMARY KEY);
CREATE TABLE users (id int PRIMARY KEY);
COMMENT ON TABLE users IS 'Something.
@lint-ignore names-collide a reason that a person wrote';
