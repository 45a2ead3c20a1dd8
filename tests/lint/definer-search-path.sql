-- Bare names in a function that runs as its owner; not in the standard's form, which is resolved already.

-- == clean
CREATE FUNCTION a() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'SELECT 1';
CREATE FUNCTION b() RETURNS int LANGUAGE sql SECURITY DEFINER RETURN 1;
CREATE FUNCTION c() RETURNS int LANGUAGE sql AS 'SELECT 1';

-- == finds: a(integer, text[]); p()
CREATE FUNCTION a(x int, y text[]) RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
CREATE PROCEDURE p() LANGUAGE sql SECURITY DEFINER SET lock_timeout = '1s' AS 'SELECT 1';

-- == excepted: a()
CREATE FUNCTION a() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
COMMENT ON FUNCTION a() IS 'Something.
@lint-ignore definer-search-path a reason that a person wrote';
