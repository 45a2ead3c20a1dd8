-- Enums, domains, composites and ranges.

-- == clean
CREATE TYPE mood AS ENUM ('well');
COMMENT ON TYPE mood IS 'How people are.';

-- == finds: c; d; mood; r
CREATE TYPE mood AS ENUM ('well');
CREATE DOMAIN d AS text;
CREATE TYPE c AS (a int);
CREATE TYPE r AS RANGE (SUBTYPE = int4);

-- == excepted: d
CREATE DOMAIN d AS text;
COMMENT ON DOMAIN d IS '@lint-ignore type-without-comment the name says it';
