-- name: ret_daily_sales
-- purpose: What each shop of a business took in on each day of a span, returns and voided receipts left out.
-- param $1 uuid: The business (sales.business_id).
-- param $2 timestamptz: Start of the span.
-- param $3 timestamptz: End of the span, not in it.
-- example $1: 9c13d7cd-3899-a19b-dca2-6b800a27d44c
-- example $2: 2026-05-01 00:00:00+00
-- example $3: 2026-06-01 00:00:00+00
-- index: idx_ret_sales_business_sold_at_desc
SELECT
  st.store_code,
  date_trunc('day', s.sold_at, 'UTC') AS sold_on,
  COUNT(*) AS sale_count,
  SUM(s.total_amount) AS revenue_amount
FROM ret.sales AS s
JOIN ret.stores AS st ON st.id = s.store_id
WHERE s.business_id = $1
  AND s.sold_at >= $2
  AND s.sold_at < $3
  AND s.status IN ('PAID', 'PARTLY_RETURNED')
GROUP BY st.store_code, date_trunc('day', s.sold_at, 'UTC')
ORDER BY sold_on, st.store_code;
