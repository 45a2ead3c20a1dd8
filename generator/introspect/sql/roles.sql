-- Roles, and the roles that each is a member of.
-- Columns that only newer servers have come from the innermost query level that knows them: before version 16 the names
-- inherit_option and set_option resolve to the NULLs of `absent`, and the role's own INHERIT decides.
-- Several roles may have granted one membership, and what one of them lets pass does. One that passes nothing on and
-- allows no SET ROLE is left out: CREATE ROLE grants it to who isn't a superuser, so that he may grant it further.
SELECT
    r.oid,
    r.rolname AS name,
    r.rolcanlogin AS login,
    r.rolsuper AS superuser,
    r.rolbypassrls AS bypass_rls,
    r.rolinherit AS inherit,
    m.roles AS member_of,
    m.passing AS inherits_from,
    d.description AS comment
FROM pg_catalog.pg_roles AS r
CROSS JOIN LATERAL (
    SELECT
        coalesce(array_agg(DISTINCT one.role::int8) FILTER (WHERE one.inherits OR one.sets), '{}') AS roles,
        coalesce(array_agg(DISTINCT one.role::int8) FILTER (WHERE one.inherits), '{}') AS passing
    FROM (SELECT NULL::bool AS inherit_option, NULL::bool AS set_option) AS absent
    CROSS JOIN LATERAL (
        SELECT
            k.roleid AS role,
            coalesce(inherit_option, r.rolinherit) AS inherits,
            coalesce(set_option, true) AS sets
        FROM pg_catalog.pg_auth_members AS k
        WHERE k.member = r.oid
    ) AS one
) AS m
LEFT JOIN pg_catalog.pg_shdescription AS d ON d.objoid = r.oid AND d.classoid = 1260  -- pg_authid
