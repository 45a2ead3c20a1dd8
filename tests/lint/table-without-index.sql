-- Any key or index will do.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY);
CREATE TABLE log (line text);
CREATE INDEX ON log (line);

-- == finds: log
CREATE TABLE log (line text);

-- == excepted: log
CREATE TABLE log (line text);
COMMENT ON TABLE log IS 'Something.
@lint-ignore table-without-index a reason that a person wrote';
