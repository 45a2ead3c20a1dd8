-- Functions, procedures and aggregates.

-- == clean
CREATE FUNCTION a() RETURNS int LANGUAGE sql RETURN 1;
COMMENT ON FUNCTION a() IS 'One.';

-- == finds: a(integer); n(*); p(); s(integer)
CREATE FUNCTION a(x int) RETURNS int LANGUAGE sql RETURN 1;
CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE s(int) (SFUNC = int4pl, STYPE = int);
CREATE AGGREGATE n(*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0');

-- == excepted: a()
CREATE FUNCTION a() RETURNS int LANGUAGE sql RETURN 1;
COMMENT ON FUNCTION a() IS '@lint-ignore function-without-comment the name says it';
