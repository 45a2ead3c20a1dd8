-- Most namesakes have one type; a length, a width, a table's own key and types of the database's own may differ.

-- == clean
CREATE TYPE mood AS ENUM ('well');
CREATE DOMAIN money_amount AS numeric(12,2);
CREATE TABLE t0 (id uuid PRIMARY KEY, state text, amount numeric(10,2), size int);
CREATE TABLE t1 (id uuid PRIMARY KEY, state text, amount numeric(10,2), size int);
CREATE TABLE t2 (id uuid PRIMARY KEY, state text, amount numeric(10,2), size int);
CREATE TABLE t3 (id uuid PRIMARY KEY, state text, amount numeric(10,2), size int);
CREATE TABLE t5 (id bigint PRIMARY KEY, state mood, amount money_amount, size bigint);
CREATE TABLE t6 (id uuid PRIMARY KEY, state varchar(10));

-- == finds: t5.size; t5.state
CREATE TABLE t0 (id uuid PRIMARY KEY, state text, amount numeric(10,2), size int);
CREATE TABLE t1 (id uuid PRIMARY KEY, state text, amount numeric(10,2), size int);
CREATE TABLE t2 (id uuid PRIMARY KEY, state text, amount numeric(10,2), size int);
CREATE TABLE t3 (id uuid PRIMARY KEY, state text, amount numeric(10,2), size int);
CREATE TABLE t5 (id uuid PRIMARY KEY, state int, amount numeric, size text);

-- == excepted: t5.state
CREATE TABLE t0 (id uuid PRIMARY KEY, state text, amount numeric(10,2), size int);
CREATE TABLE t1 (id uuid PRIMARY KEY, state text, amount numeric(10,2), size int);
CREATE TABLE t2 (id uuid PRIMARY KEY, state text, amount numeric(10,2), size int);
CREATE TABLE t3 (id uuid PRIMARY KEY, state text, amount numeric(10,2), size int);
CREATE TABLE t5 (id uuid PRIMARY KEY, state int);
COMMENT ON COLUMN t5.state IS 'Something.
@lint-ignore column-type-differs a reason that a person wrote';
