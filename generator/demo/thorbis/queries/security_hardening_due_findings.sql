-- name: security_hardening_due_findings
-- purpose: Weaknesses that have to be mended before a day, across the platform and its tenants, the most urgent first.
-- param $1 timestamptz: The day; what is due later is left out.
-- example $1: 2026-05-01 00:00:00+00
-- index: idx_vulnerability_findings_open_due_partial
SELECT
  vf.due_at,
  vf.score,
  vf.severity,
  vf.cve_number,
  vf.component,
  t.name AS tenant_name
FROM security_hardening.vulnerability_findings AS vf
LEFT JOIN tenant_mgmt.tenants AS t ON t.id = vf.tenant_id
WHERE vf.status IN ('OPEN', 'MITIGATED')
  AND vf.due_at < $1
ORDER BY vf.due_at, vf.score DESC;
