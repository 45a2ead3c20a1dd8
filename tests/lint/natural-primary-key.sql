-- Texts and several columns of its own; not a junction, not a part of another thing, not a partition key.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY);
CREATE TABLE tags (id int PRIMARY KEY);
CREATE TABLE order_tags (order_id int REFERENCES orders, tag_id int REFERENCES tags, PRIMARY KEY (order_id, tag_id));
CREATE TABLE lines (order_id int REFERENCES orders, line int, PRIMARY KEY (order_id, line));
CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);

-- == finds: countries; rates
CREATE DOMAIN short AS varchar(3);
CREATE TABLE countries (code short PRIMARY KEY);
CREATE TABLE rates (day date, hour int, PRIMARY KEY (day, hour));

-- == excepted: countries
CREATE TABLE countries (code text PRIMARY KEY);
COMMENT ON TABLE countries IS 'Something.
@lint-ignore natural-primary-key a reason that a person wrote';
