-- Labels of enums as members of a class: each its own, its value to the letter.
CREATE SCHEMA labels;
SET search_path = labels;

-- They differ by what no identifier can hold.
CREATE TYPE phrases AS ENUM ('in progress', 'in-progress', 'IN PROGRESS', 'in_progress', 'InProgress');
-- They differ by case alone.
CREATE TYPE cases AS ENUM ('low', 'LOW', 'Low');
-- The empty label, digits first, signs alone.
CREATE TYPE bare AS ENUM ('', ' ', '1st', '1', '-1', '1.5', '+', '-', '_', '__', '...', '#');
-- What Enum and str have of their own.
CREATE TYPE taken AS ENUM ('mro', 'name', 'value', '_name_', '_value_', '_missing_', '_generate_next_value_', '_ignore_',
  '__members__', '__class__', '__x__', '_x', '__private', 'format', 'lower', 'title', 'count', 'index', 'encode');
-- Words of the languages.
CREATE TYPE words AS ENUM ('None', 'True', 'class', 'def', 'import', 'null', 'undefined', 'default', 'constructor',
  'prototype', '__proto__', 'toString', 'self', 'match', 'type');
-- What ends a string, a comment, a tag or a line.
CREATE TYPE hostile AS ENUM ('"q"', 'it''s', '`tick`', 'back\slash', 'end\', E'two\nlines', E'car\rriage', E'tab\t', '*/', '/*',
  '</script>', '-->', '"""', '${x}', '{{ x }}', '{% x %}', '\N{x}', '\u12', '|', ';', '%s', U&'\2028', U&'\0085', U&'\202e');
-- Letters of others, composed and not.
CREATE TYPE letters AS ENUM ('ä', U&'a\0308', 'ﬁ', 'fi', '名', '🙂', 'ñandú', 'İ', 'ß', 'SS');
-- The longest label there is.
CREATE TYPE longest AS ENUM ('a_label_of_exactly_sixty_three_bytes_which_is_the_longest_one_k');
-- One label more in front of others moves none of them.
CREATE TYPE grown AS ENUM ('second', 'fourth');
ALTER TYPE grown ADD VALUE 'first' BEFORE 'second';
ALTER TYPE grown ADD VALUE 'third' AFTER 'second';

-- Used as columns, lists, defaults.
CREATE TABLE uses (
  id        integer PRIMARY KEY,
  phrase    phrases NOT NULL DEFAULT 'in-progress',
  level     cases DEFAULT 'LOW',
  nothing   bare DEFAULT '',
  many      bare[] DEFAULT '{"",1st}',
  own       taken NOT NULL,
  word      words[] NOT NULL DEFAULT '{None,"null"}',
  bad       hostile DEFAULT 'it''s',
  letter    letters DEFAULT 'ä',
  long      longest,
  step      grown[][] DEFAULT '{{second,NULL},{fourth,second}}'
);
-- The labels a check leaves.
ALTER TABLE uses ADD CONSTRAINT open CHECK (phrase IN ('in progress', 'in-progress'));

-- Enums that no table has: a view's, a function's, a domain's, a composite's, a range's.
CREATE TYPE only_in_view AS ENUM ('a', 'b');
CREATE VIEW seen AS SELECT id, 'a'::only_in_view AS kind FROM uses;
CREATE TYPE only_taken AS ENUM ('x', 'y');
CREATE TYPE only_given AS ENUM ('yes', 'no');
CREATE FUNCTION answer(question only_taken) RETURNS only_given LANGUAGE sql IMMUTABLE AS $$ SELECT 'yes'::labels.only_given $$;
CREATE TYPE under_domain AS ENUM ('s', 'm', 'l');
CREATE DOMAIN not_large AS under_domain CHECK (VALUE < 'l'::under_domain);
CREATE TYPE in_composite AS ENUM ('p', 'q');
CREATE TYPE holder AS (one in_composite, more in_composite[]);
CREATE TYPE in_range AS ENUM ('mon', 'tue', 'wed');
CREATE TYPE days AS RANGE (subtype = in_range);
CREATE TYPE used_by_nobody AS ENUM ('lonely');
RESET search_path;
