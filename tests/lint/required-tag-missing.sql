-- Tags that the settings ask for; those of a table may stand in the annotations.

-- == clean
--# [required_tags]
--# table = ["owner"]
--# column = ["class"]
--# [annotations.tables."{schema}.noted"]
--# tags = { owner = "us" }
CREATE TABLE noted ();
CREATE TABLE orders (id int PRIMARY KEY);
COMMENT ON TABLE orders IS 'Said.
@owner us';
COMMENT ON COLUMN orders.id IS '@class A';
CREATE DOMAIN d AS text;

-- == finds: orders; orders.id
--# [required_tags]
--# table = ["owner"]
--# column = ["class"]
CREATE TABLE orders (id int PRIMARY KEY);
COMMENT ON TABLE orders IS 'Said by @owner us';

-- == excepted: orders; orders.id
--# [required_tags]
--# table = ["owner"]
--# column = ["class"]
--# [[exceptions]]
--# rule = "required-tag-missing"
--# object = "*.orders"
--# reason = "nobody's"
CREATE TABLE orders (id int PRIMARY KEY);
