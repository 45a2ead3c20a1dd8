-- Settings for this transaction alone (never as start-up options: a pooler in transaction mode refuses them), and
-- what the server is. An empty search path makes every deparsed name qualified, and keeps operators and functions
-- of strangers out of these queries; the styles make deparsed constants the same everywhere.
SELECT
    pg_catalog.current_setting('server_version_num')::int4 AS version,
    pg_catalog.pg_current_snapshot()::text AS snapshot,
    pg_catalog.set_config('search_path', '', true) IS NOT NULL
        AND pg_catalog.set_config('lock_timeout', '10s', true) IS NOT NULL
        AND pg_catalog.set_config('statement_timeout', '5min', true) IS NOT NULL
        AND pg_catalog.set_config('idle_in_transaction_session_timeout', '1min', true) IS NOT NULL
        AND pg_catalog.set_config('jit', 'off', true) IS NOT NULL
        -- each worker would fill a relation cache of its own
        AND pg_catalog.set_config('max_parallel_workers_per_gather', '0', true) IS NOT NULL
        AND pg_catalog.set_config('DateStyle', 'ISO, YMD', true) IS NOT NULL
        AND pg_catalog.set_config('IntervalStyle', 'postgres', true) IS NOT NULL
        AND pg_catalog.set_config('TimeZone', 'UTC', true) IS NOT NULL
        AND pg_catalog.set_config('bytea_output', 'hex', true) IS NOT NULL
        -- else a backslash in a deparsed constant is doubled
        AND pg_catalog.set_config('standard_conforming_strings', 'on', true) IS NOT NULL
        AND pg_catalog.set_config('extra_float_digits', '1', true) IS NOT NULL
        AND pg_catalog.set_config('quote_all_identifiers', 'off', true) IS NOT NULL AS prepared
