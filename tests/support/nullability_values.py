"""Values that queries of views compute: for each rule one that proves what they are, and one that nearly does.

They read the tables of nullability_rules.
"""

from __future__ import annotations

# A query, and for each of its columns `!` where it is proved not null, or `?`.
VALUES = {
    # expressions
    "constants": ("SELECT 1 AS one, 'x'::text AS t, NULL::text AS n", "!!?"),
    "coalesce": (
        "SELECT coalesce(s, x) AS c, coalesce(s, 'q') AS d, coalesce(s, s) AS e FROM a",
        "!!?",
    ),
    "greatest": ("SELECT greatest(y, z) AS g, least(y, NULL) AS l FROM a", "!?"),
    "case": (
        (
            "SELECT CASE WHEN y > 0 THEN x ELSE 'none' END AS c, CASE WHEN y > 0 THEN x END AS d, "
            "CASE y WHEN 1 THEN x ELSE s END AS e FROM a"
        ),
        "!??",
    ),
    "nullif": ("SELECT nullif(id, 1) AS n FROM a", "?"),
    "tests": (
        (
            "SELECT y IS NULL AS t, flag IS TRUE AS u, y IS DISTINCT FROM 1 AS v, NOT flag AS w, "
            "sure AND z > 1 AS p, "
            "sure OR flag AS q FROM a"
        ),
        "!!!?!?",
    ),
    "an equality of one's own": ("SELECT p === p AS e, p = p AS f FROM a", "?!"),
    "in": (
        "SELECT z IN (1, 2) AS i, y IN (1, 2) AS j, z IN (1, y) AS k, z = ANY (list) AS l FROM a",
        "!???",
    ),
    "in a subquery": ("SELECT z IN (SELECT y FROM a) AS i FROM b", "?"),
    "arithmetic": (
        "SELECT z + 1 AS p, -z AS m, y * z AS n, z / 2.0 AS d, abs(z) AS q FROM a",
        "!!?!!",
    ),
    "text": (
        (
            "SELECT x || '!' AS c, x || z AS d, upper(x) AS u, length(s) AS l, trim(x) AS t, substr(x, 2) AS v, "
            "left(x, 1) AS w FROM a"
        ),
        "!!!?!!!",
    ),
    "text of one's own type": ("SELECT x || tagged AS c FROM a", "?"),
    "patterns": ("SELECT x LIKE 'a' AS l, x ~ 'a' AS m, substring(x FROM 'a+') AS s FROM a", "!!?"),
    "concat": (
        (
            "SELECT concat(s, s) AS c, concat(VARIADIC NULL::text[]) AS v, concat_ws(s, x) AS w, "
            "concat_ws(',', s) AS p, "
            "format('%s', s) AS f, format(s) AS g FROM a"
        ),
        "!??!!?",
    ),
    "dates": (
        (
            "SELECT date_trunc('day', at) AS t, at + interval '1 day' AS p, d - 1 AS m, at::date AS c, "
            "at AT TIME ZONE 'UTC' AS z, extract(month FROM at) AS e, to_char(at, 'YYYY') AS h, "
            "at::time AS i FROM a"
        ),
        "!!!!!???",
    ),
    "now": (
        "SELECT now() AS n, current_date AS d, localtimestamp AS l, current_user AS u, current_schema AS s",
        "!!!!?",
    ),
    "json": (
        (
            "SELECT doc -> 'a' AS i, doc ->> 'a' AS t, doc #> '{a}' AS p, doc || doc AS c, doc @> '{}' AS h, "
            "to_jsonb(x) AS j, jsonb_build_object('a', s) AS o, (doc)::integer AS n, doc['a'] AS b FROM a"
        ),
        "???!!!!??",
    ),
    "arrays": (
        (
            "SELECT ARRAY[y] AS r, list[1] AS e, array_length(list, 1) AS l, cardinality(list) AS c, "
            "list::bigint[] AS b, "
            "list && list AS o FROM a"
        ),
        "!??!!!",
    ),
    "rows": ("SELECT ROW(y, s)::pair AS r, (p).l AS f, p FROM a", "!?!"),
    "ranges": ("SELECT lower(r) AS l, upper(r) AS u, r @> 1 AS c FROM a", "??!"),
    "casts": (
        (
            "SELECT z::text AS t, z::bigint AS b, y::text AS n, x::integer AS i, feels::text AS f, "
            "(doc ->> 'a')::integer AS j FROM a"
        ),
        "!!?!!?",
    ),
    "collated": ('SELECT x COLLATE "C" AS c, s COLLATE "C" AS d FROM a', "!?"),
    "functions of one's own": ("SELECT vanish(z) AS v FROM a", "?"),
    "sets in the list": ("SELECT id, unnest(list) AS e, generate_series(1, 2) AS g FROM a", "!??"),
    # subqueries as values
    "sublinks": (
        "SELECT EXISTS (SELECT FROM b) AS e, ARRAY(SELECT x FROM b) AS l, (SELECT id FROM b LIMIT 1) AS v FROM a",
        "!!?",
    ),
    "one row": (
        (
            "SELECT (SELECT count(*) FROM b WHERE b.a_id = a.id) AS c, (SELECT max(n) FROM b) AS m, "
            "(SELECT coalesce(sum(n), 0) FROM b) AS s FROM a"
        ),
        "!?!",
    ),
    "perhaps no row": (
        (
            "SELECT (SELECT count(*) FROM b GROUP BY id LIMIT 1) AS g, "
            "(SELECT count(*) FROM b HAVING count(*) > 1) AS h, "
            "(SELECT count(*) FROM b OFFSET 1) AS o, (SELECT count(*) FROM b LIMIT 0) AS l, "
            "(SELECT count(*) FROM b UNION SELECT 1 LIMIT 1) AS u FROM a"
        ),
        "?????",
    ),
    "sets in a value": ("SELECT (SELECT generate_series(1, count(*)) FROM b LIMIT 1) AS s", "?"),
    "an outer column in a value": (
        "SELECT (SELECT coalesce(max(b.n), a.z) FROM b) AS c FROM a",
        "!",
    ),
    # groups
    "grouped": (
        (
            "SELECT x, y, count(*) AS c, sum(z) AS t, max(y) AS m, avg(z) AS v, string_agg(x, s) AS g, "
            "array_agg(y) AS l, "
            "bool_and(sure) AS b, json_agg(y) AS j FROM a GROUP BY x, y"
        ),
        "!?!!?!!!!!",
    ),
    "not grouped": (
        "SELECT count(*) AS c, count(y) AS d, sum(z) AS t, array_agg(z) AS l FROM a",
        "!!??",
    ),
    "filtered": (
        "SELECT count(*) FILTER (WHERE y > 1) AS c, sum(z) FILTER (WHERE y > 1) AS t FROM a GROUP BY x",
        "!?",
    ),
    "other aggregates": (
        (
            "SELECT stddev(z) AS s, percentile_cont(0.5) WITHIN GROUP (ORDER BY z) AS p, "
            "mode() WITHIN GROUP (ORDER BY z) AS m, corr(z, z) AS c FROM a GROUP BY x"
        ),
        "????",
    ),
    "grouped after where": ("SELECT y, sum(y) AS t FROM a WHERE y > 0 GROUP BY y", "!!"),
    "grouped by an expression": (
        "SELECT upper(x) AS u, lower(s) AS l FROM a GROUP BY upper(x), lower(s)",
        "!?",
    ),
    "grouped by the key": ("SELECT id, x, y FROM a GROUP BY id", "!!?"),
    "rollup": (
        (
            "SELECT x, z, count(*) AS c, sum(z) AS t, coalesce(x, 'all') AS l, grouping(x) AS g, x IS NULL AS n "
            "FROM a GROUP BY ROLLUP (x, z)"
        ),
        "??!?!!!",
    ),
    "grouped by what never is null": (
        (
            "SELECT coalesce(s, 'q') AS c, coalesce(s, 'q') || 'x' AS d, y IS NULL AS n FROM a "
            "GROUP BY CUBE (coalesce(s, 'q'), y IS NULL)"
        ),
        "???",
    ),
    "rollup by a cast": (
        "SELECT z::text AS t, 'a' || z::text AS u FROM a GROUP BY ROLLUP (z::text)",
        "??",
    ),
    "grouping sets": ("SELECT id, count(*) AS c FROM a GROUP BY GROUPING SETS ((id), ())", "?!"),
    "over rollup": ("SELECT q.x FROM (SELECT x FROM a GROUP BY ROLLUP (x)) q", "?"),
    "a value in rollup": (
        "SELECT (SELECT a.x) AS v, EXISTS (SELECT a.x) AS e FROM a GROUP BY ROLLUP (x)",
        "?!",
    ),
    "distinct": ("SELECT DISTINCT ON (s) s, x FROM a ORDER BY s", "?!"),
    # windows
    "windows": (
        (
            "SELECT row_number() OVER w AS n, rank() OVER w AS r, count(y) OVER w AS c, ntile(2) OVER w AS i, "
            "ntile(y) OVER w AS j, sum(z) OVER w AS t, lag(z) OVER w AS g, first_value(z) OVER w AS f, "
            "percent_rank() OVER w AS p "
            "FROM a WINDOW w AS (ORDER BY id)"
        ),
        "!!!!????!",
    ),
}
