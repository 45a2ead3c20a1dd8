-- Thorbis Business OS: fills the materialized view and gathers statistics, so that plans are the same on every
-- machine. Comes before the policies: once they are forced, only a role that bypasses them could do it.

REFRESH MATERIALIZED VIEW tenant_mgmt.monthly_revenue;
