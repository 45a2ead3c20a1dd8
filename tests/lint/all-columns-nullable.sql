-- Nothing demanded outside the key; a CHECK demands something too.

-- == clean
CREATE DOMAIN given AS text NOT NULL;
CREATE TABLE orders (id int PRIMARY KEY, a text, b text, c given);
CREATE TABLE contacts (id int PRIMARY KEY, a text, b text, c text, CHECK (a IS NOT NULL OR b IS NOT NULL));
CREATE TABLE notes (id int PRIMARY KEY, a text);

-- == finds: orders
CREATE TABLE orders (id int PRIMARY KEY, a text, b text, c text);

-- == excepted: orders
CREATE TABLE orders (id int PRIMARY KEY, a text, b text, c text);
COMMENT ON TABLE orders IS 'Something.
@lint-ignore all-columns-nullable a reason that a person wrote';
