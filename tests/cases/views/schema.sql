-- Views of every kind, with what the catalog tells of where their columns come from.
CREATE SCHEMA shop;
SET search_path = shop;

CREATE TABLE product (
  id        integer PRIMARY KEY,
  name      text NOT NULL,
  price     numeric(10, 2) NOT NULL,
  parent_id integer REFERENCES product,
  retired   boolean NOT NULL DEFAULT false,
  note      text
);
CREATE TABLE sale (id integer PRIMARY KEY, product_id integer NOT NULL REFERENCES product, amount integer NOT NULL, sold_at date);

CREATE VIEW simple AS SELECT id, name AS label, price FROM product;
CREATE VIEW everything AS SELECT * FROM product;
CREATE VIEW computed AS SELECT id, price * 1.19 AS gross, upper(name) AS loud, 'x'::text AS fixed, now() AS seen FROM product;
CREATE VIEW joined AS SELECT p.name, s.amount, s.sold_at, p.price * s.amount AS total FROM sale s JOIN product p ON p.id = s.product_id;
CREATE VIEW outer_joined AS SELECT p.id, p.name, s.amount, q.name AS parent FROM product p
  LEFT JOIN sale s ON s.product_id = p.id LEFT JOIN product q ON q.id = p.parent_id;
CREATE VIEW full_joined AS SELECT p.id AS product_id, s.id AS sale_id FROM product p FULL JOIN sale s USING (id);
CREATE VIEW grouped AS SELECT product_id, count(*) AS sales, sum(amount) AS pieces, max(sold_at) AS last FROM sale GROUP BY product_id;
CREATE VIEW united AS SELECT id, name FROM product UNION ALL SELECT id, NULL FROM sale;
CREATE VIEW numbered AS SELECT id, row_number() OVER (PARTITION BY retired ORDER BY price DESC) AS place FROM product;
CREATE VIEW on_views AS SELECT s.id, s.label, g.sales FROM simple s LEFT JOIN grouped g ON g.product_id = s.id;
CREATE VIEW tree AS WITH RECURSIVE down(id, name, depth) AS (
    SELECT id, name, 0 FROM product WHERE parent_id IS NULL
    UNION ALL SELECT p.id, p.name, d.depth + 1 FROM product p JOIN down d ON d.id = p.parent_id
  ) SELECT id, name, depth FROM down;
CREATE RECURSIVE VIEW countdown (n) AS VALUES (10) UNION ALL SELECT n - 1 FROM countdown WHERE n > 0;
CREATE VIEW lateral_joined AS SELECT p.id, latest.sold_at FROM product p,
  LATERAL (SELECT s.sold_at FROM sale s WHERE s.product_id = p.id ORDER BY s.sold_at DESC LIMIT 1) latest;
CREATE VIEW whole_row AS SELECT p.id, p AS product FROM product p;
CREATE VIEW no_columns AS SELECT FROM product;
CREATE VIEW values_only AS VALUES (1, 'one'), (2, 'it''s');
CREATE VIEW renamed_values AS SELECT v.n, v.label FROM (VALUES (1, 'one'), (2, 'it''s')) v (n, label);
CREATE VIEW collated AS SELECT name COLLATE "C" AS name, 'x' COLLATE "POSIX" AS fixed FROM product;
CREATE VIEW renamed AS SELECT id, note, name AS other FROM product;
ALTER VIEW renamed RENAME COLUMN note TO "odd Note";

CREATE VIEW guarded WITH (security_barrier = true, security_invoker = true) AS SELECT id, name FROM product WHERE NOT retired;
CREATE VIEW checked AS SELECT id, name, price, retired FROM product WHERE NOT retired WITH CASCADED CHECK OPTION;
CREATE VIEW checked_locally AS SELECT id, name FROM checked WHERE price < 100 WITH LOCAL CHECK OPTION;
CREATE VIEW with_default AS SELECT id, name, price, note FROM product;
ALTER VIEW with_default ALTER COLUMN note SET DEFAULT 'entered through the view';
COMMENT ON VIEW simple IS 'The short list.';
COMMENT ON COLUMN simple.label IS 'What it is called.';

CREATE MATERIALIZED VIEW totals WITH (fillfactor = 80) AS SELECT product_id, sum(amount) AS pieces FROM sale GROUP BY product_id;
CREATE UNIQUE INDEX totals_key ON totals (product_id);
CREATE INDEX totals_pieces ON totals (pieces DESC) WHERE pieces > 10;
CREATE MATERIALIZED VIEW totals_of_totals AS SELECT count(*) AS products FROM totals;
CREATE VIEW over_totals AS SELECT p.name, t.pieces FROM product p JOIN totals t ON t.product_id = p.id;
COMMENT ON MATERIALIZED VIEW totals IS 'Made anew each night.';
COMMENT ON COLUMN totals.pieces IS 'How many were sold.';
-- A primary key lets a query leave columns out of GROUP BY: the view depends on the key.
CREATE VIEW needs_key AS SELECT p.id, p.name, p.price, count(s.id) AS sales FROM product p LEFT JOIN sale s ON s.product_id = p.id GROUP BY p.id;
-- Renamed after the views were made: they know columns by number.
ALTER TABLE product RENAME COLUMN note TO remark;
RESET search_path;
