-- Comments on users' objects and on the schema public, by the catalog, object and column that they are on. Once for
-- all: a join per kind of object would read this catalog ten times.
SELECT d.classoid AS catalog, d.objoid AS object, d.objsubid AS column, d.description
FROM pg_catalog.pg_description AS d
WHERE d.objoid >= 16384 OR d.objoid = 2200
