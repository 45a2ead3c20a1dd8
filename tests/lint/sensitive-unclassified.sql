-- Names that sound so, where people classify columns or grant the table.

-- == clean
CREATE TABLE people (id int PRIMARY KEY, email text, phone boolean, phone_count int);
COMMENT ON COLUMN people.email IS 'Said.
@classification CONFIDENTIAL';

-- == finds: people.email; people.home_phone
CREATE TABLE people (id int PRIMARY KEY, email text, home_phone varchar(20), name text);
COMMENT ON COLUMN people.name IS 'Said.
@classification CONFIDENTIAL';

-- == excepted: people.email
CREATE TABLE people (id int PRIMARY KEY, email text);
GRANT SELECT ON people TO lint_reader;
COMMENT ON COLUMN people.email IS 'Something.
@lint-ignore sensitive-unclassified of the companies';
