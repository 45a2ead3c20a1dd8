-- Names that break those who don't quote: in every place where a name can stand.
CREATE SCHEMA "Weird ""Schema"".v1";
CREATE SCHEMA "schema";
CREATE SCHEMA "naïve 🙂";
SET search_path = "Weird ""Schema"".v1";

CREATE TYPE "select" AS ENUM ('from', 'where');
CREATE TYPE "Odd ""Pair""" AS ("a.b" integer, "it's" "select");
CREATE DOMAIN "table" AS text CHECK (VALUE <> 'x');
CREATE SEQUENCE "se'quence";
CREATE FUNCTION "fun ""ction"""("user" integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION "trig.ger"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;

CREATE TABLE "a.b" (
  "id"            integer PRIMARY KEY,
  "select"        text,
  "first name"    text DEFAULT 'x',
  "first-name"    text,
  "First Name"    text,
  "a""b"          text,
  "it's"          text,
  "back\slash"    text,
  "2fa"           text,
  "ümlaut"        text,
  "🙂"            text,
  " leading"      text,
  "trailing "     text,
  "_private"      text,
  "__dunder__"    text,
  "{{ x }}"       text,
  "</script>"     text,
  "*/"            text,
  "--"            text,
  "$$"            text,
  "%s %(name)s"   text,
  "two
lines"          text,
  "class"         "select" DEFAULT 'from',
  "pair"          "Odd ""Pair""",
  "made"          text GENERATED ALWAYS AS ("first name" || "a""b") STORED,
  CONSTRAINT "che""ck" CHECK ("first name" <> "a""b"),
  CONSTRAINT "uni que" UNIQUE ("first name", "🙂"),
  CONSTRAINT "f.k" FOREIGN KEY ("id") REFERENCES "a.b" ("id")
);
CREATE INDEX "in ""dex" ON "a.b" ("ümlaut", lower("it's")) WHERE "2fa" IS NOT NULL;
CREATE INDEX "called ""index" ON "a.b" ("fun ""ction"""("id"));
CREATE TRIGGER "trig ""ger" BEFORE UPDATE OF "it's" ON "a.b" FOR EACH ROW EXECUTE FUNCTION "trig.ger"('it''s');
CREATE POLICY "poli ""cy" ON "a.b" USING ("select" = CURRENT_USER);
CREATE VIEW "vi ""ew" AS SELECT "a""b" AS "x""y", "it's", "two
lines" FROM "a.b";
COMMENT ON COLUMN "a.b"."a""b" IS 'A quote in the middle.';
COMMENT ON CONSTRAINT "che""ck" ON "a.b" IS 'A check.';

CREATE TABLE "__proto__" ("constructor" integer PRIMARY KEY, "toString" text, "__proto__" text);
CREATE TABLE "constructor" ("id" integer);
CREATE TABLE "order" ("user" integer REFERENCES "__proto__" ("constructor"), "group" text, "limit" integer DEFAULT nextval('"se''quence"'));
CREATE TABLE "class" ("import" integer, "def" integer, "None" integer, "self" integer, "model_config" integer, "schema" text);
CREATE TABLE "123abc" ("0" integer, "1.5" integer, "-" integer);
CREATE TABLE "UPPER" ("ID" integer, "Id" integer, "id" integer);
CREATE TABLE "upper" ("id" integer);
CREATE TABLE "CON" ("id" integer);
CREATE TABLE "../escape" ("id" integer);
CREATE TABLE "名" ("名" integer, "ﬁ" integer, "fi" integer);
-- One composed and one decomposed letter: two names that look alike.
CREATE TABLE U&"\00e9" ("id" integer);
CREATE TABLE U&"e\0301" ("id" integer);
CREATE TABLE "a_name_of_exactly_sixty_three_bytes_which_is_the_longest_one_ok" ("another_name_of_exactly_sixty_three_bytes_the_longest_there_is" integer UNIQUE);
CREATE TABLE "schema"."table" ("column" integer, "type" "Weird ""Schema"".v1"."table");
CREATE TABLE "schema"."a" ("b.c" integer);
CREATE TABLE "schema"."a.b" ("c" integer);
CREATE TABLE "naïve 🙂"."naïve 🙂" ("naïve 🙂" integer);
CREATE TABLE "naïve 🙂"."tab	stop" ("id" integer);
RESET search_path;
