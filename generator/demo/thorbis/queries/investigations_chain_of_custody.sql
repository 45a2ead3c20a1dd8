-- name: investigations_chain_of_custody
-- purpose: Through whose hands a piece of evidence went, in order, and how long it stayed with each.
-- param $1 uuid: The piece of evidence (evidence_items.id).
-- example $1: 041f5b49-b6e8-8950-fb44-e39b562a7536
-- index: idx_investigations_custody_transfers_evidence_transferred
SELECT
  ct.transferred_at,
  ct.action,
  giver.username AS given_by,
  taker.username AS taken_by,
  ct.seal_number,
  LEAD(ct.transferred_at) OVER (ORDER BY ct.transferred_at, ct.id) - ct.transferred_at AS kept_for
FROM investigations.custody_transfers AS ct
LEFT JOIN user_mgmt.users AS giver ON giver.id = ct.from_user_id
LEFT JOIN user_mgmt.users AS taker ON taker.id = ct.to_user_id
WHERE ct.evidence_item_id = $1
ORDER BY ct.transferred_at, ct.id;
