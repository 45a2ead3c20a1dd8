-- A function that runs as its owner and that everybody may call; triggers' functions can't be called.

-- == clean
CREATE FUNCTION a() RETURNS int LANGUAGE sql SECURITY DEFINER RETURN 1;
REVOKE EXECUTE ON FUNCTION a() FROM PUBLIC;
CREATE FUNCTION t() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN RETURN NEW; END';

-- == finds: a(integer)
CREATE FUNCTION a(x int) RETURNS int LANGUAGE sql SECURITY DEFINER RETURN 1;

-- == excepted: a(integer)
CREATE FUNCTION a(x int) RETURNS int LANGUAGE sql SECURITY DEFINER RETURN 1;
COMMENT ON FUNCTION a(int) IS 'Something.
@lint-ignore definer-public says nothing that isn''t public';
