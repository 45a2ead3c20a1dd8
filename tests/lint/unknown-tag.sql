-- Tags that are nearly others, and classes that there aren't.

-- == clean
CREATE TABLE people (id int PRIMARY KEY, email text);
COMMENT ON COLUMN people.email IS 'Said.
@classification Restricted
@colour blue';

-- == finds: people.email; people.name
CREATE TABLE people (id int PRIMARY KEY, email text, name text);
COMMENT ON COLUMN people.email IS 'Said.
@clasification RESTRICTED';
COMMENT ON COLUMN people.name IS '@classification SECRET';

-- == excepted: people.email
CREATE TABLE people (id int PRIMARY KEY, email text);
COMMENT ON COLUMN people.email IS 'Said.
@clasification RESTRICTED
@lint-ignore unknown-tag another program reads it';
