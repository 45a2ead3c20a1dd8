-- One table among others that hang together; a schema of loose tables is meant to be one.

-- == clean
--# [[annotations.relations]]
--# from = "{schema}.d"
--# to = "{schema}.a"
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (id int PRIMARY KEY REFERENCES a);
CREATE TABLE c (id int PRIMARY KEY REFERENCES a);
CREATE TABLE d (id int PRIMARY KEY);

-- == finds: d
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (id int PRIMARY KEY REFERENCES a);
CREATE TABLE c (id int PRIMARY KEY REFERENCES a);
CREATE TABLE d (id int PRIMARY KEY);

-- == excepted: d
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (id int PRIMARY KEY REFERENCES a);
CREATE TABLE c (id int PRIMARY KEY REFERENCES a);
CREATE TABLE d (id int PRIMARY KEY);
COMMENT ON TABLE d IS 'Something.
@lint-ignore unlinked-table a reason that a person wrote';
