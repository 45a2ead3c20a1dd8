-- A grant on a column that its comment keeps from everybody.

-- == clean
--# api_roles = ["lint_reader"]
CREATE TABLE people (id int PRIMARY KEY, email text);
COMMENT ON COLUMN people.email IS 'Said.
@classification restricted';
GRANT SELECT (id), UPDATE (email) ON people TO lint_reader;
GRANT SELECT ON people TO lint_staff;

-- == finds: people.email
--# api_roles = ["lint_writer"]
CREATE TABLE people (id int PRIMARY KEY, email text, pin text);
COMMENT ON COLUMN people.email IS 'Said.
@classification restricted';
COMMENT ON COLUMN people.pin IS 'Said.
@classification restricted';
GRANT SELECT (email) ON people TO lint_writer;
GRANT SELECT (pin) ON people TO lint_reader;

-- == excepted: people.email
--# api_roles = ["lint_staff"]
CREATE TABLE people (id int PRIMARY KEY, email text);
COMMENT ON COLUMN people.email IS '@classification RESTRICTED
@lint-ignore restricted-readable the staff has to';
GRANT SELECT ON people TO lint_staff;
