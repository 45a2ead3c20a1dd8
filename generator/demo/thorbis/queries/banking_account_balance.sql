-- name: banking_account_balance
-- purpose: The balance of one account at a moment, summed from its completed transactions up to then.
-- param $1 uuid: The account (accounts.id).
-- param $2 timestamptz: The moment; transactions dated later do not count.
-- example $1: cf6b37fd-4357-56f8-522f-0412db519739
-- example $2: 2026-06-01 00:00:00+00
-- index: idx_banking_transactions_account_date_status
WITH balance_calculation AS (
  SELECT
    account_id,
    SUM(CASE WHEN transaction_type = 'CREDIT' THEN amount ELSE -amount END) AS balance_change
  FROM banking.transactions
  WHERE account_id = $1
    AND status = 'COMPLETED'
    AND transaction_date <= $2
  GROUP BY account_id
)
SELECT
  a.account_number,
  a.account_type,
  COALESCE(bc.balance_change, 0) AS current_balance
FROM banking.accounts AS a
LEFT JOIN balance_calculation AS bc ON a.id = bc.account_id
WHERE a.id = $1;
