-- Views whose queries prove that a column is never null, and some that nearly do.
CREATE SCHEMA proved;

CREATE DOMAIN proved.given AS text NOT NULL;
CREATE DOMAIN proved.counted AS integer CHECK (VALUE >= 0);

CREATE TABLE proved.customer (
  id     integer PRIMARY KEY,
  name   text NOT NULL,
  mail   proved.given,
  note   text,
  visits proved.counted
);
CREATE TABLE proved.purchase (
  id       integer PRIMARY KEY,
  customer integer NOT NULL REFERENCES proved.customer,
  refund   integer REFERENCES proved.purchase,
  paid     numeric NOT NULL,
  at       timestamptz NOT NULL
);

CREATE VIEW proved.joined AS
  SELECT c.id, c.mail, p.id AS purchase, coalesce(p.paid, 0) AS paid, p.at
  FROM proved.customer c LEFT JOIN proved.purchase p ON p.customer = c.id;

CREATE VIEW proved.over_joined AS
  SELECT id, mail || '!' AS loud, purchase, paid + 1 AS more
  FROM proved.joined;

CREATE VIEW proved.asked_for AS
  SELECT note, visits FROM proved.customer WHERE note IS NOT NULL;

CREATE VIEW proved.totals AS
  SELECT customer, count(*) AS purchases, sum(paid) AS paid, max(refund) AS refund
  FROM proved.purchase GROUP BY customer;

CREATE VIEW proved.grand_totals AS
  SELECT customer, count(*) AS purchases FROM proved.purchase GROUP BY ROLLUP (customer);

CREATE VIEW proved.either AS
  SELECT id, name FROM proved.customer UNION ALL SELECT id, NULL FROM proved.purchase;

CREATE VIEW proved.refunds AS
  WITH RECURSIVE chain (first, last, length) AS (
    SELECT id, refund, 1 FROM proved.purchase
    UNION ALL
    SELECT c.first, p.refund, c.length + 1 FROM chain c JOIN proved.purchase p ON p.id = c.last
  )
  SELECT first, last, length FROM chain;

CREATE MATERIALIZED VIEW proved.kept AS
  SELECT purchase, id, row_number() OVER (ORDER BY id) AS place FROM proved.joined;

CREATE VIEW proved.told AS SELECT id, name, note FROM proved.customer;
COMMENT ON COLUMN proved.told.name IS '@nullable';
COMMENT ON COLUMN proved.told.note IS 'Filled in by everybody.
@notnull';
