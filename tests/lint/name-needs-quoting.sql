-- Capital letters, blanks, signs and letters beyond ASCII need quotes; dollar signs and underscores don't.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, state_2 text, _x text, cost$ int);

-- == finds: "Orders"; "Orders"."the state"; "doIt"(); "Größe"
CREATE TABLE "Orders" (id int PRIMARY KEY, "the state" text);
CREATE FUNCTION "doIt"() RETURNS int LANGUAGE sql RETURN 1;
CREATE TYPE "Größe" AS ENUM ('s');

-- == excepted: "Orders"
CREATE TABLE "Orders" (id int PRIMARY KEY);
COMMENT ON TABLE "Orders" IS 'Something.
@lint-ignore name-needs-quoting a reason that a person wrote';
