-- name: ret_stock_to_reorder
-- purpose: What has to be ordered for one shop, the scarcest first, with what it costs on the shelf today.
-- param $1 uuid: The shop (stores.id).
-- example $1: c599ca82-4a7d-05cc-1a83-87dfd80db6fc
-- index: idx_ret_stock_levels_to_reorder_partial
-- index: idx_ret_product_prices_product
SELECT
  p.sku,
  p.name AS product_name,
  sl.quantity_on_hand,
  sl.reorder_point,
  sl.shelf,
  pp.price
FROM ret.stock_levels AS sl
JOIN ret.products AS p ON p.id = sl.product_id
LEFT JOIN ret.product_prices AS pp ON pp.product_id = p.id AND pp.valid_during @> CURRENT_DATE
WHERE sl.store_id = $1
  AND sl.quantity_on_hand <= sl.reorder_point
  AND p.is_active
ORDER BY sl.quantity_on_hand - sl.reorder_point, p.sku;
