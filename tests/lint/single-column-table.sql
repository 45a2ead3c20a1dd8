-- One column or none.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, name text);
CREATE TABLE more () INHERITS (orders);

-- == finds: nothing; states
CREATE TABLE states (name text PRIMARY KEY);
CREATE TABLE nothing ();

-- == excepted: states
CREATE TABLE states (name text PRIMARY KEY);
COMMENT ON TABLE states IS 'Something.
@lint-ignore single-column-table a reason that a person wrote';
