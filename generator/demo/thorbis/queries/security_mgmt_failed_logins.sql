-- name: security_mgmt_failed_logins
-- purpose: Members of one tenant who failed to sign in since a moment, with how often and from how many addresses.
-- param $1 uuid: The tenant (login_attempts.tenant_id).
-- param $2 timestamptz: The moment from which attempts count.
-- example $1: 9c13d7cd-3899-a19b-dca2-6b800a27d44c
-- example $2: 2026-06-01 00:00:00+00
-- index: idx_login_attempts_failed_partial
SELECT
  u.username,
  COUNT(*) AS failure_count,
  COUNT(DISTINCT la.client_ip) AS address_count,
  MAX(la.attempted_at) AS last_failed_at
FROM security_mgmt.login_attempts AS la
LEFT JOIN user_mgmt.users AS u ON u.id = la.user_id
WHERE la.tenant_id = $1
  AND la.outcome <> 'SUCCESS'
  AND la.attempted_at >= $2
GROUP BY u.id
ORDER BY failure_count DESC, last_failed_at DESC;
