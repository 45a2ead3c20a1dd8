-- Thorbis Business OS: the roles that the grants and policies name.
--
-- Roles belong to the cluster, not to the database, so each is made only where it is missing and a second
-- database of the same cluster loads as well. None can log in and none has a password: the application signs
-- in with a login role of its own and changes to one of these with SET ROLE.

DO $roles$
DECLARE
  wanted record;
BEGIN
  FOR wanted IN
    SELECT *
    FROM (VALUES
      ('authenticated_users',
       'What the API runs as for a signed-in person. Sees the rows of one tenant and no RESTRICTED column.'),
      ('technician_role',
       'A technician in the field. Sees the work orders assigned to app.current_user_id and what belongs to them.'),
      ('payment_service_role',
       'The payment service. The only tenant-bound role that reads numbers of accounts and of processors, and pay.'),
      ('case_service_role',
       'The case service. The only role that reads the names of clients and subjects of investigations.'),
      ('platform_admin_role',
       'Operations staff of Thorbis itself: configuration, sign-up, tenants and their billing, across all tenants.')
    ) AS roles (role_name, purpose)
  LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted.role_name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted.role_name);
        EXECUTE format('COMMENT ON ROLE %I IS %L', wanted.role_name, wanted.purpose);
      EXCEPTION
        -- another database of this cluster was loaded at the same moment
        WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
  END LOOP;
END
$roles$;
