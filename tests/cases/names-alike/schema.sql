-- Names that become one where a language has a convention for them: none may be lost, none may depend on the others.
CREATE SCHEMA alike;
SET search_path = alike;

-- Columns that meet in camel case, in snake case, or when what is no letter becomes an underline.
CREATE TABLE columns (
  id            integer PRIMARY KEY,
  createdat     timestamptz,
  "createdAt"   timestamptz,
  created_at    timestamptz NOT NULL,
  "CREATED_AT"  timestamptz,
  "created-at"  timestamptz,
  "created at"  timestamptz,
  "created.at"  timestamptz,
  "created__at" timestamptz,
  a_1           integer,
  "a1"          integer,
  "a-1"         integer,
  "a.1"         integer
);

-- Names that differ by what Python folds (NFKC) or by letters that look the same.
CREATE TABLE folded (
  "ﬁle"         text,
  file          text,
  "ſize"        text,
  size          text,
  "x²"          integer,
  x2            integer,
  "ª"           integer,
  a             integer,
  "а"           integer
);

-- Two tables with the same columns: what merges equal models makes one of them.
CREATE TABLE "weird table-name" (id integer PRIMARY KEY, note text);
CREATE TABLE weird_table_name (id integer PRIMARY KEY, note text);
CREATE TABLE "Weird_Table_Name" (id integer PRIMARY KEY, note text);
CREATE TABLE "weirdTableName" (id integer PRIMARY KEY, note text);

-- One class name for two tables, by case or by number.
CREATE TABLE base_model (id integer PRIMARY KEY);
CREATE TABLE "BaseModel" (id integer PRIMARY KEY);
CREATE TABLE status (id integer PRIMARY KEY);
CREATE TABLE statuses (id integer PRIMARY KEY);
CREATE TABLE bus (id integer PRIMARY KEY);
CREATE TABLE buss (id integer PRIMARY KEY);
CREATE TABLE user_role (id integer PRIMARY KEY);
CREATE TABLE userrole (id integer PRIMARY KEY);

-- A table like the shape of another, and like its parts.
CREATE TABLE "order" (id integer PRIMARY KEY, parent integer REFERENCES "order");
CREATE TABLE order_row (id integer PRIMARY KEY);
CREATE TABLE order_insert (id integer PRIMARY KEY);
CREATE TABLE order_relations (id integer PRIMARY KEY);

-- Types that are like tables: PostgreSQL allows it only where case or underline differ.
CREATE TYPE "Status" AS ENUM ('on', 'off');
CREATE TYPE status_ AS ENUM ('up', 'down');
CREATE DOMAIN "Order" AS integer;
CREATE TYPE "User_Role" AS (id integer);
CREATE TABLE uses_them (a "Status", b status_, c "Order", d "User_Role");

-- Schemas that meet as modules.
CREATE SCHEMA "Alike";
CREATE TABLE "Alike".columns (id integer PRIMARY KEY);
CREATE SCHEMA "al ike";
CREATE TABLE "al ike".columns (id integer PRIMARY KEY);
CREATE SCHEMA al_ike;
CREATE TABLE al_ike.columns (id integer PRIMARY KEY);
CREATE SCHEMA "index";
CREATE TABLE "index"."index" ("index" integer PRIMARY KEY);
CREATE SCHEMA codec;
CREATE TABLE codec.__init__ (id integer PRIMARY KEY);
RESET search_path;
