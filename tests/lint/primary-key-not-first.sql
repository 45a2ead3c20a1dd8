-- The key's columns stand first, in any order; a partitioned table has to add what it is parted by.

-- == clean
CREATE TABLE lines (line int, order_id int, amount int, PRIMARY KEY (order_id, line));
CREATE TABLE events (id int, name text, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);

-- == finds: orders
CREATE TABLE orders (name text, id int PRIMARY KEY);

-- == excepted: orders
CREATE TABLE orders (name text, id int PRIMARY KEY);
COMMENT ON TABLE orders IS 'Something.
@lint-ignore primary-key-not-first a reason that a person wrote';
