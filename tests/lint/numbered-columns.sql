-- Columns that count themselves; not names that merely end in a number.

-- == clean
CREATE TABLE files (id int PRIMARY KEY, sha1 text, sha256 text, md2 text, md5 text, line_1 text, co2 numeric);

-- == finds: people
CREATE TABLE people (id int PRIMARY KEY, phone_1 text, phone_2 text);

-- == excepted: people
CREATE TABLE people (id int PRIMARY KEY, address1 text, address2 text);
COMMENT ON TABLE people IS 'Something.
@lint-ignore numbered-columns a reason that a person wrote';
