-- Off until it is set: which query an index is for.

-- == clean
--# [rules]
--# index-without-comment = "warning"
CREATE TABLE orders (id int PRIMARY KEY, a int);
CREATE INDEX by_a ON orders (a);
COMMENT ON INDEX by_a IS 'For the list.';

-- == finds: orders.by_a
--# [rules]
--# index-without-comment = "warning"
CREATE TABLE orders (id int PRIMARY KEY, a int);
CREATE INDEX by_a ON orders (a);

-- == excepted: orders.by_a
--# [rules]
--# index-without-comment = "warning"
CREATE TABLE orders (id int PRIMARY KEY, a int);
CREATE INDEX by_a ON orders (a);
COMMENT ON INDEX by_a IS '@lint-ignore index-without-comment the name says it';
