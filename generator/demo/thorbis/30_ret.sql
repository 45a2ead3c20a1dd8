-- Thorbis Business OS, schema ret: retail. Shops, their products with prices by date, what lies on the shelves, and
-- what is sold at the till.

CREATE SCHEMA ret;

CREATE TYPE ret.store_status_enum AS ENUM ('OPEN', 'CLOSED_TODAY', 'RENOVATING', 'CLOSED_FOR_GOOD');

CREATE TYPE ret.sale_status_enum AS ENUM ('OPEN', 'PAID', 'PARTLY_RETURNED', 'RETURNED', 'VOIDED');

CREATE TYPE ret.loyalty_tier_enum AS ENUM ('BRONZE', 'SILVER', 'GOLD');

CREATE TYPE ret.return_reason_enum AS ENUM ('DEFECTIVE', 'WRONG_SIZE', 'NOT_AS_DESCRIBED', 'CHANGED_MIND');

-- Shops and customers -----------------------------------------------------------------------------------------

CREATE TABLE ret.stores (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  store_code  varchar(20) NOT NULL,
  name        varchar(255) NOT NULL,
  address     system_core.postal_address,
  location    point,
  status      ret.store_status_enum NOT NULL DEFAULT 'OPEN',
  manager_id  uuid REFERENCES user_mgmt.users (id),
  opened_on   date,
  created_at  timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_ret_stores_code UNIQUE (business_id, store_code)
);

CREATE INDEX idx_ret_stores_manager ON ret.stores (manager_id);
CREATE INDEX idx_ret_stores_location_gist ON ret.stores USING gist (location);

CREATE TABLE ret.customers (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id  uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  card_number  varchar(30) NOT NULL,
  first_name   varchar(100),
  last_name    varchar(100),
  email        system_core.email_address,
  phone        system_core.phone_number,
  loyalty_tier ret.loyalty_tier_enum NOT NULL DEFAULT 'BRONZE',
  points_count integer NOT NULL DEFAULT 0,
  created_at   timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_ret_customers_card UNIQUE (business_id, card_number),
  CONSTRAINT chk_ret_customers_points CHECK (points_count >= 0)
);

CREATE UNIQUE INDEX uk_ret_customers_business_email ON ret.customers (business_id, lower(email))
  WHERE email IS NOT NULL;
CREATE INDEX idx_ret_customers_business_tier ON ret.customers (business_id, loyalty_tier) INCLUDE (points_count);

-- Products ----------------------------------------------------------------------------------------------------

CREATE TABLE ret.product_categories (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id        uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  parent_category_id uuid,
  name               varchar(150) NOT NULL,
  sort_order         integer NOT NULL DEFAULT 0,
  tax_rate           numeric(5,2) NOT NULL DEFAULT 0,

  CONSTRAINT uk_ret_product_categories_name UNIQUE (business_id, name),
  CONSTRAINT uk_ret_product_categories_business_id UNIQUE (business_id, id),
  -- both columns: a group can't hang below one of another business
  CONSTRAINT product_categories_parent_category_fkey
    FOREIGN KEY (business_id, parent_category_id) REFERENCES ret.product_categories (business_id, id),
  CONSTRAINT chk_ret_product_categories_tax CHECK (tax_rate BETWEEN 0 AND 100)
);

CREATE INDEX idx_ret_product_categories_business_parent ON ret.product_categories (business_id, parent_category_id);

CREATE TABLE ret.products (
  id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id         uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  product_category_id uuid NOT NULL REFERENCES ret.product_categories (id),
  sku                 varchar(100) NOT NULL,
  barcode             varchar(14),
  name                varchar(255) NOT NULL,
  description         text,
  attributes          jsonb NOT NULL DEFAULT '{}',
  images              text[],
  weight_grams        integer,
  is_active           boolean NOT NULL DEFAULT true,
  search_document     tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('simple'::regconfig, name), 'A') ||
    setweight(to_tsvector('simple'::regconfig, coalesce(description, '')), 'B')
  ) STORED,
  created_at          timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_ret_products_sku UNIQUE (business_id, sku),
  CONSTRAINT chk_ret_products_barcode CHECK (barcode ~ '^([0-9]{8}|[0-9]{12,14})$'),
  CONSTRAINT chk_ret_products_weight CHECK (weight_grams > 0)
);

CREATE UNIQUE INDEX uk_ret_products_business_barcode ON ret.products (business_id, barcode)
  WHERE barcode IS NOT NULL;
CREATE INDEX idx_ret_products_category ON ret.products (product_category_id);
CREATE INDEX idx_ret_products_search_document_gin ON ret.products USING gin (search_document);
CREATE INDEX idx_ret_products_attributes_gin ON ret.products USING gin (attributes jsonb_path_ops);

CREATE TABLE ret.product_prices (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id  uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  product_id   uuid NOT NULL REFERENCES ret.products (id) ON DELETE CASCADE,
  price        system_core.amount NOT NULL,
  currency     system_core.currency_code NOT NULL DEFAULT 'USD',
  valid_during daterange NOT NULL,
  promotion    varchar(100),

  CONSTRAINT chk_ret_product_prices_not_empty CHECK (NOT isempty(valid_during)),
  CONSTRAINT ex_ret_product_prices_no_overlap EXCLUDE USING gist (
    hs.uuid_range(product_id, product_id, '[]') WITH &&,
    valid_during WITH &&
  )
);

CREATE INDEX idx_ret_product_prices_product ON ret.product_prices (product_id);
CREATE INDEX idx_ret_product_prices_business_promotion ON ret.product_prices (business_id, promotion);

CREATE TABLE ret.stock_levels (
  store_id         uuid NOT NULL REFERENCES ret.stores (id) ON DELETE CASCADE,
  product_id       uuid NOT NULL REFERENCES ret.products (id) ON DELETE CASCADE,
  quantity_on_hand system_core.stock_quantity NOT NULL DEFAULT 0,
  reorder_point    system_core.stock_quantity NOT NULL DEFAULT 0,
  shelf            varchar(30),
  counted_at       timestamptz,

  PRIMARY KEY (store_id, product_id)
);

CREATE INDEX idx_ret_stock_levels_product ON ret.stock_levels (product_id);
CREATE INDEX idx_ret_stock_levels_to_reorder_partial ON ret.stock_levels (store_id)
  INCLUDE (product_id, quantity_on_hand) WHERE quantity_on_hand <= reorder_point;

-- Sales -------------------------------------------------------------------------------------------------------

CREATE TABLE ret.sales (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id    uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  store_id       uuid NOT NULL REFERENCES ret.stores (id),
  customer_id    uuid REFERENCES ret.customers (id),
  cashier_id     uuid REFERENCES user_mgmt.users (id),
  sale_number    varchar(100) NOT NULL DEFAULT '',
  status         ret.sale_status_enum NOT NULL DEFAULT 'OPEN',
  payment_method system_core.payment_method_enum,
  subtotal       system_core.amount NOT NULL DEFAULT 0,
  tax_amount     system_core.amount NOT NULL DEFAULT 0,
  total_amount   numeric(12,2) NOT NULL GENERATED ALWAYS AS (subtotal + tax_amount) STORED,
  sold_at        timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_ret_sales_number UNIQUE (business_id, sale_number),
  CONSTRAINT chk_ret_sales_paid CHECK (status IN ('OPEN', 'VOIDED') OR payment_method IS NOT NULL)
);

CREATE INDEX idx_ret_sales_business_sold_at_desc ON ret.sales (business_id, sold_at DESC);
CREATE INDEX idx_ret_sales_store_sold_at_desc ON ret.sales (store_id, sold_at DESC);
CREATE INDEX idx_ret_sales_customer ON ret.sales (customer_id);
CREATE INDEX idx_ret_sales_cashier ON ret.sales (cashier_id);

CREATE TRIGGER assign_sale_number
  BEFORE INSERT ON ret.sales
  FOR EACH ROW EXECUTE FUNCTION tenant_mgmt.assign_document_number('sale_number', 'SALE');

CREATE TABLE ret.sale_items (
  sale_id       uuid NOT NULL REFERENCES ret.sales (id) ON DELETE CASCADE,
  line_number   smallint NOT NULL,
  product_id    uuid NOT NULL REFERENCES ret.products (id),
  quantity      numeric(10,3) NOT NULL DEFAULT 1,
  unit_price    system_core.amount NOT NULL,
  total_price   numeric(12,2) NOT NULL GENERATED ALWAYS AS (round(quantity * unit_price, 2)) STORED,
  returned_at   timestamptz,
  return_reason ret.return_reason_enum,

  PRIMARY KEY (sale_id, line_number),
  CONSTRAINT chk_ret_sale_items_line_number CHECK (line_number > 0),
  CONSTRAINT chk_ret_sale_items_quantity CHECK (quantity > 0),
  CONSTRAINT chk_ret_sale_items_return CHECK ((returned_at IS NULL) = (return_reason IS NULL))
);

CREATE INDEX idx_ret_sale_items_product ON ret.sale_items (product_id);
CREATE INDEX idx_ret_sale_items_returned_partial ON ret.sale_items (returned_at) INCLUDE (return_reason)
  WHERE returned_at IS NOT NULL;

-- Functions ---------------------------------------------------------------------------------------------------

CREATE FUNCTION ret.current_price(p_product_id uuid, p_on date DEFAULT current_date)
  RETURNS numeric
  LANGUAGE sql STABLE
  SET search_path = ''
AS $function$
  SELECT pp.price
  FROM ret.product_prices AS pp
  WHERE pp.product_id = p_product_id AND pp.valid_during @> p_on
$function$;
