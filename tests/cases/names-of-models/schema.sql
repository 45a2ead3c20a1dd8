-- Names that mean something to those who write models: a class that takes them as they are breaks, or warns.
CREATE SCHEMA shadow;
SET search_path = shadow;

-- Attributes and methods of pydantic's BaseModel, old and new, and the name spaces that it guards.
CREATE TABLE base_model_has (
  id                  integer PRIMARY KEY,
  model_config        text,
  model_fields        text NOT NULL,
  model_dump          text,
  model_dump_json     jsonb,
  model_validate      text,
  model_extra         text,
  model_fields_set    text[],
  model_computed_fields text,
  model_              text,
  model_dump_         text,
  schema              text,
  schema_json         text,
  copy                text,
  json                text,
  dict                text,
  validate            text,
  construct           text,
  fields              text,
  from_orm            text,
  parse_obj           text,
  register            text,
  mro                 text,
  root                text
);

-- A leading underline makes an attribute private, two on both sides are the language's own.
CREATE TABLE underlined (
  "_private"    integer,
  "__very"      integer,
  "__dunder__"  integer,
  "__init__"    integer,
  "__class__"   integer,
  "__slots__"   integer,
  "_"           integer,
  "__"          integer,
  "_1"          integer
);

-- A column that is called like the module of the types that come after it.
CREATE TABLE called_like_modules (
  "datetime"    timestamptz,
  later         timestamptz NOT NULL,
  "time"        time,
  "date"        date,
  day           date,
  decimal       numeric(10, 2),
  uuid          uuid,
  other         uuid,
  ipaddress     inet,
  typing        text[],
  re            text,
  enum          text,
  pydantic      text,
  models        text
);

-- And like the types themselves.
CREATE TABLE called_like_types (
  "Decimal"     numeric,
  zz            numeric,
  "UUID"        uuid,
  "list"        integer[],
  more          integer[],
  "str"         text,
  "int"         integer,
  "bool"        boolean,
  "bytes"       bytea,
  "float"       double precision,
  "object"      jsonb,
  "type"        text,
  "Any"         text,
  "None"        text,
  "True"        boolean
);

-- Tables called like what a module of models imports, or like the three shapes of a table.
CREATE TABLE "BaseModel" (id integer PRIMARY KEY, name text);
CREATE TABLE "Field" (id integer PRIMARY KEY, "Annotated" text);
CREATE TABLE "Optional" (id integer PRIMARY KEY, name text);
CREATE TABLE "Annotated" (id integer PRIMARY KEY);
CREATE TABLE "Any" (id integer PRIMARY KEY);
CREATE TABLE "Enum" (id integer PRIMARY KEY);
CREATE TABLE "Literal" (id integer PRIMARY KEY);
CREATE TABLE "Row" (id integer PRIMARY KEY, "Row" text, "Insert" text, "Update" text);
CREATE TABLE "Insert" (id integer PRIMARY KEY);
CREATE TABLE "Update" (id integer PRIMARY KEY);

-- And like what TypeScript has of its own.
CREATE TABLE "Array" ("length" integer, "Array" integer[]);
CREATE TABLE "Record" ("Record" text);
CREATE TABLE "Date" ("Date" date, moment timestamptz);
CREATE TABLE "Promise" ("then" text);
CREATE TABLE "Json" ("Json" jsonb);
CREATE TABLE "Database" ("Database" text);
CREATE TABLE "string" ("string" text, "number" numeric, "bigint" bigint, "unknown" text, "never" text, "any" text);
RESET search_path;
