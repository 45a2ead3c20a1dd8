-- The text of each type with a modifier that occurs: only the type itself knows how its modifier reads, and the same
-- few occur in most columns.
SELECT m.type::int8, m.modifier, pg_catalog.format_type(m.type, m.modifier) AS formatted
FROM (
    SELECT a.atttypid AS type, a.atttypmod AS modifier FROM pg_catalog.pg_attribute AS a
    WHERE a.atttypmod <> -1 AND a.attnum > 0 AND NOT a.attisdropped
    UNION
    SELECT t.typbasetype, t.typtypmod FROM pg_catalog.pg_type AS t WHERE t.typtypmod <> -1
) AS m
