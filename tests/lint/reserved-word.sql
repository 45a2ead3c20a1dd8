-- Key words that are reserved for tables and columns, but not those that merely mean something.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, name text, value text, position int, date date);

-- == finds: "order"; "order"."left"; "order"."user"
CREATE TABLE "order" (id int PRIMARY KEY, "user" text, "left" int);

-- == excepted: "order"
CREATE TABLE "order" (id int PRIMARY KEY);
COMMENT ON TABLE "order" IS 'Something.
@lint-ignore reserved-word a reason that a person wrote';
