-- Foreign keys: actions, partial actions, matching, deferring, cycles within and between schemas.
CREATE SCHEMA sales;
CREATE SCHEMA people;

CREATE TABLE people.person (
  id         integer PRIMARY KEY,
  email      text NOT NULL UNIQUE,
  boss_id    integer REFERENCES people.person (id) ON DELETE SET NULL,
  home_order integer
);
CREATE TABLE sales."order" (
  tenant_id  integer NOT NULL,
  id         integer NOT NULL,
  person_id  integer NOT NULL REFERENCES people.person ON DELETE RESTRICT ON UPDATE CASCADE,
  email      text DEFAULT 'nobody@example.invalid' REFERENCES people.person (email) ON DELETE SET DEFAULT,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (id)
);
-- The cycle between two schemas.
ALTER TABLE people.person ADD CONSTRAINT home_order_fk FOREIGN KEY (home_order) REFERENCES sales."order" (id)
  DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE sales.line (
  tenant_id   integer NOT NULL,
  order_id    integer,
  product_id  integer,
  position    smallint NOT NULL,
  CONSTRAINT keep_tenant FOREIGN KEY (tenant_id, order_id) REFERENCES sales."order" ON DELETE SET NULL (order_id),
  CONSTRAINT full_match FOREIGN KEY (tenant_id, product_id) REFERENCES sales."order" (tenant_id, id) MATCH FULL,
  CONSTRAINT other_way_round FOREIGN KEY (order_id, tenant_id) REFERENCES sales."order" (id, tenant_id)
    ON UPDATE SET NULL ON DELETE SET DEFAULT (order_id) DEFERRABLE
);
COMMENT ON CONSTRAINT keep_tenant ON sales.line IS 'The tenant stays when the order goes.';

-- Two keys to one table, one to itself, and one over the same column twice.
CREATE TABLE sales.transfer (
  id          integer PRIMARY KEY,
  sender_id   integer NOT NULL REFERENCES people.person (id),
  receiver_id integer NOT NULL REFERENCES people.person (id) ON DELETE CASCADE,
  reversal_of integer UNIQUE REFERENCES sales.transfer
);
ALTER TABLE sales.transfer ADD CONSTRAINT not_looked_at FOREIGN KEY (id) REFERENCES sales."order" (id) NOT VALID;

-- The target of a key may be a unique index that is no constraint.
CREATE TABLE sales.voucher (code text NOT NULL);
CREATE UNIQUE INDEX voucher_code ON sales.voucher (code);
CREATE TABLE sales.redemption (code text REFERENCES sales.voucher (code), person_id integer REFERENCES people.person,
  PRIMARY KEY (code, person_id));
