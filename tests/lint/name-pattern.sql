-- The project's own patterns, for as many kinds of names as it likes.

-- == clean
--# [names]
--# table = "[a-z]+s"
--# index = ".*_idx"
CREATE TABLE orders (id int PRIMARY KEY, state text);
CREATE INDEX orders_state_idx ON orders (state);

-- == finds: customer; customer.line2; customer.by_line; total()
--# [names]
--# table = "[a-z]+s"
--# index = ".*_idx"
--# column = "[a-z_]+"
--# function = "get_.*"
CREATE TABLE customer (id int PRIMARY KEY, line2 text);
CREATE INDEX by_line ON customer (line2);
CREATE FUNCTION total() RETURNS int LANGUAGE sql RETURN 1;

-- == excepted: customer
--# [names]
--# table = "[a-z]+s"
--# index = ".*_idx"
--# [[exceptions]]
--# rule = "name-pattern"
--# object = "*.customer"
--# reason = "agreed upon"
CREATE TABLE customer (id int PRIMARY KEY);
