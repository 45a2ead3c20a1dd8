-- Text that is code where it lands: in comments, defaults, checks, policies, bodies and arguments.
CREATE SCHEMA hostile;
SET search_path = hostile;

CREATE TABLE victim (
  id            integer PRIMARY KEY,
  -- Defaults, which end in comments, docstrings and JSON.
  python        text DEFAULT E'x\\", examples=[__import__(\'pathlib\').Path(\'PWNED\').touch()])#',
  docstring     text DEFAULT E'"""\nimport os\n"""',
  comment       text DEFAULT '*/ export const pwned = 1; /*',
  script        text DEFAULT '</script><script>alert(1)</script><!-- -->',
  template      text DEFAULT '{{ 7 * 7 }} {% raw %} ${7 * 7}',
  escapes       text DEFAULT '\N{BULLET} \u12 \x \',
  invisible     text DEFAULT U&'\2028 \2029 \0085 \200b \202e \feff',
  mermaid       text DEFAULT '%%{init: {}}%% "; --> ||--o{',
  workflow      text DEFAULT E'::error::pwned\n##[error]pwned',
  -- Checks.
  checked       text CHECK (checked <> '"""' AND checked <> '*/' AND checked !~ '\N{x}'),
  listed        text CHECK (listed IN ('"""', '*/', 'it''s', 'end\', '</script>', '${x}')),
  matched       text CHECK (matched ~ '^[^"\\*/]+$')
);

-- Comments: what ends a docstring, a block comment, a table's cell, a front matter, a tag.
COMMENT ON SCHEMA hostile IS E'---\ntitle: pwned\n---\n#!/bin/sh';
COMMENT ON TABLE victim IS E'"""\nimport pathlib; pathlib.Path("PWNED").touch()\n"""';
COMMENT ON COLUMN victim.id IS E'x\\", examples=[__import__(\'pathlib\').Path(\'PWNED\').touch()])#';
COMMENT ON COLUMN victim.python IS 'It ends with a quote"';
COMMENT ON COLUMN victim.docstring IS 'It ends with three """';
COMMENT ON COLUMN victim.comment IS '*/ export const pwned = 1; /* @deprecated {@link x}';
COMMENT ON COLUMN victim.script IS '</script><img src=x onerror=alert(1)> <!-- & --> &lt;';
COMMENT ON COLUMN victim.template IS '{{ 7 * 7 }} {% raw %} {% endraw %} {# x #} ${7 * 7} `tick`';
COMMENT ON COLUMN victim.escapes IS '\N{BULLET} \u12 \U0011ffff \x \0 \';
COMMENT ON COLUMN victim.invisible IS E'a\u2028b\u2029c\u0085d\u200be\u202ef\ufeffg\rh\u001bi';
COMMENT ON COLUMN victim.mermaid IS '%%{init: {}}%% "quoted"; PK } --> x ||--o{ y';
COMMENT ON COLUMN victim.workflow IS E'::error::pwned\n::add-mask::x\n##vso[task.complete]';
COMMENT ON COLUMN victim.checked IS '| cell | cell |';
COMMENT ON COLUMN victim.listed IS E'# heading\n- item\n    code\n[link](javascript:alert(1)) ![x](x) <b>bold</b> __x__ *y* ~~z~~';
COMMENT ON COLUMN victim.matched IS E'@type string; }; export type Pwned = {\n@example "*/';

-- Identifiers that are the same.
CREATE TYPE "*/ pwned /*" AS ENUM ('"""', '*/');
CREATE DOMAIN "'); pwned(" AS text CHECK (VALUE <> '"""');
CREATE TABLE "</script>" (
  """"""""""    text,
  "*/"          "*/ pwned /*" DEFAULT '*/',
  "'); --"      "'); pwned(",
  "${x}"        text,
  "` + x + `"   text,
  "{{ x }}"     text CONSTRAINT "*/ check /*" CHECK ("{{ x }}" <> '*/'),
  "a"" PK"      text UNIQUE,
  "%%{init}%%"  integer CONSTRAINT "key "" */" REFERENCES victim
);
COMMENT ON TYPE "*/ pwned /*" IS '*/ """';
COMMENT ON DOMAIN "'); pwned(" IS E'"""\n*/';

-- Bodies, arguments, policies, triggers, views.
CREATE FUNCTION "f*/("("*/" text DEFAULT '*/ """', "a b" text DEFAULT E'\n"""') RETURNS text LANGUAGE sql IMMUTABLE
  AS $$ SELECT '"""*/</script>'::text $$;
COMMENT ON FUNCTION "f*/("(text, text) IS '*/ """ {{ x }} @returns nothing';
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER "t */" BEFORE INSERT ON victim FOR EACH ROW WHEN (NEW.python <> '*/ """') EXECUTE FUNCTION noted('*/', '"""', E'two\nlines');
CREATE POLICY "p */ """ ON victim USING (python <> '*/ """ </script>');
COMMENT ON POLICY "p */ """ ON victim IS '*/ """';
CREATE VIEW "v */" AS SELECT id AS "*/", '*/ """ </script>'::text AS text FROM victim;
COMMENT ON COLUMN "v */"."*/" IS '*/ """';
RESET search_path;
