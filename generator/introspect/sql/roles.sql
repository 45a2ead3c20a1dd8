-- Roles, and the roles that each is a member of.
SELECT
    r.oid,
    r.rolname AS name,
    r.rolcanlogin AS login,
    r.rolsuper AS superuser,
    r.rolbypassrls AS bypass_rls,
    r.rolinherit AS inherit,
    ARRAY(SELECT m.roleid::int8 FROM pg_catalog.pg_auth_members AS m WHERE m.member = r.oid) AS member_of,
    d.description AS comment
FROM pg_catalog.pg_roles AS r
LEFT JOIN pg_catalog.pg_shdescription AS d ON d.objoid = r.oid AND d.classoid = 1260  -- pg_authid
