-- Thorbis Business OS, schema rest: restaurants. The menu, the tables, orders and their items, the kitchen's
-- queue and the payments at the counter.

CREATE SCHEMA rest;

CREATE TYPE rest.table_status_enum AS ENUM ('AVAILABLE', 'OCCUPIED', 'RESERVED', 'CLEANING', 'OUT_OF_SERVICE');

CREATE TYPE rest.order_type_enum AS ENUM ('DINE_IN', 'TAKEOUT', 'DELIVERY');

CREATE TYPE rest.order_status_enum AS ENUM ('OPEN', 'IN_KITCHEN', 'READY', 'SERVED', 'PAID', 'CANCELLED');

CREATE TYPE rest.order_item_status_enum AS ENUM ('ORDERED', 'PREPARING', 'READY', 'SERVED', 'CANCELLED');

-- One size in which a dish is sold.
CREATE TYPE rest.portion AS (
  label      varchar(50),
  price      numeric(12,2),
  kilojoules integer
);

CREATE TYPE rest.time_of_day_range AS RANGE (
  SUBTYPE = time,
  MULTIRANGE_TYPE_NAME = rest.time_of_day_multirange
);

-- The menu ----------------------------------------------------------------------------------------------------

CREATE TABLE rest.menu_categories (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id        uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  name               varchar(255) NOT NULL,
  description        text,
  sort_order         integer NOT NULL DEFAULT 0,
  is_active          boolean NOT NULL DEFAULT true,
  created_at         timestamptz NOT NULL DEFAULT now(),
  parent_category_id uuid,
  served_during      rest.time_of_day_range,

  CONSTRAINT uk_rest_menu_categories_name UNIQUE (business_id, name),
  CONSTRAINT uk_rest_menu_categories_business_id UNIQUE (business_id, id),
  -- both columns: a category can't hang below one of another business
  CONSTRAINT menu_categories_parent_category_fkey
    FOREIGN KEY (business_id, parent_category_id) REFERENCES rest.menu_categories (business_id, id)
);

CREATE INDEX idx_rest_menu_categories_business_parent
  ON rest.menu_categories (business_id, parent_category_id);
CREATE INDEX idx_rest_menu_categories_business_sort_order_partial
  ON rest.menu_categories (business_id, sort_order) WHERE is_active;

CREATE TABLE rest.menu_items (
  id                   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id          uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  category_id          uuid NOT NULL REFERENCES rest.menu_categories (id),
  name                 varchar(255) NOT NULL,
  description          text,
  price                system_core.amount NOT NULL,
  currency             system_core.currency_code NOT NULL DEFAULT 'USD',
  allergens            text[] NOT NULL DEFAULT '{}',
  dietary_restrictions text[] NOT NULL DEFAULT '{}',
  is_available         boolean NOT NULL DEFAULT true,
  prep_time_minutes    integer,
  nutritional_info     jsonb,
  portions             rest.portion[],
  search_document      tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('simple'::regconfig, name), 'A') ||
    setweight(to_tsvector('simple'::regconfig, coalesce(description, '')), 'B')
  ) STORED,

  CONSTRAINT uk_rest_menu_items_name UNIQUE (business_id, name),
  CONSTRAINT chk_rest_menu_items_prep_time CHECK (prep_time_minutes > 0)
);

CREATE INDEX idx_rest_menu_items_category ON rest.menu_items (category_id);
CREATE INDEX idx_rest_menu_items_search_document_gin ON rest.menu_items USING gin (search_document);
CREATE INDEX idx_rest_menu_items_allergens_gin ON rest.menu_items USING gin (allergens);
CREATE INDEX idx_rest_menu_items_business_available_partial ON rest.menu_items (business_id, category_id)
  INCLUDE (name, price) WHERE is_available;

CREATE TABLE rest.tables (
  id                   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id          uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  table_number         varchar(20) NOT NULL,
  capacity             integer NOT NULL,
  status               rest.table_status_enum NOT NULL DEFAULT 'AVAILABLE',
  section              varchar(50),
  location_coordinates point,
  created_at           timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_rest_tables_number UNIQUE (business_id, table_number),
  CONSTRAINT chk_rest_tables_capacity CHECK (capacity BETWEEN 1 AND 100)
);

CREATE INDEX idx_rest_tables_location_coordinates_spgist
  ON rest.tables USING spgist (location_coordinates);

-- Orders ------------------------------------------------------------------------------------------------------

CREATE TABLE rest.orders (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id  uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  table_id     uuid REFERENCES rest.tables (id),
  order_number varchar(100) NOT NULL DEFAULT '',
  order_type   rest.order_type_enum NOT NULL DEFAULT 'DINE_IN',
  status       rest.order_status_enum NOT NULL DEFAULT 'OPEN',
  subtotal     system_core.amount NOT NULL DEFAULT 0,
  tax_amount   system_core.amount NOT NULL DEFAULT 0,
  tip_amount   system_core.amount NOT NULL DEFAULT 0,
  total_amount numeric(12,2) NOT NULL GENERATED ALWAYS AS (subtotal + tax_amount + tip_amount) STORED,
  created_at   timestamptz NOT NULL DEFAULT now(),
  completed_at timestamptz,
  server_id    uuid REFERENCES user_mgmt.users (id),

  CONSTRAINT uk_rest_orders_number UNIQUE (business_id, order_number),
  CONSTRAINT chk_rest_orders_table CHECK ((order_type = 'DINE_IN') = (table_id IS NOT NULL)),
  CONSTRAINT chk_rest_orders_completion CHECK (completed_at >= created_at)
);

CREATE INDEX idx_rest_orders_business_created_at_desc ON rest.orders (business_id, created_at DESC);
CREATE INDEX idx_rest_orders_table ON rest.orders (table_id);
CREATE INDEX idx_rest_orders_server ON rest.orders (server_id);
CREATE INDEX idx_rest_orders_business_open_partial ON rest.orders (business_id, status)
  WHERE status IN ('OPEN', 'IN_KITCHEN', 'READY');

CREATE TRIGGER assign_order_number
  BEFORE INSERT ON rest.orders
  FOR EACH ROW EXECUTE FUNCTION tenant_mgmt.assign_document_number('order_number', 'ORD');

CREATE TABLE rest.order_items (
  id                   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  order_id             uuid NOT NULL REFERENCES rest.orders (id) ON DELETE CASCADE,
  menu_item_id         uuid NOT NULL REFERENCES rest.menu_items (id),
  quantity             integer NOT NULL DEFAULT 1,
  unit_price           system_core.amount NOT NULL,
  total_price          numeric(12,2) NOT NULL GENERATED ALWAYS AS (quantity * unit_price) STORED,
  special_instructions text,
  status               rest.order_item_status_enum NOT NULL DEFAULT 'ORDERED',
  ordered_at           timestamptz NOT NULL DEFAULT now(),
  completed_at         timestamptz,

  CONSTRAINT chk_rest_order_items_quantity CHECK (quantity > 0)
);

CREATE INDEX idx_rest_order_items_order ON rest.order_items (order_id);
CREATE INDEX idx_rest_order_items_menu_item ON rest.order_items (menu_item_id);

CREATE TABLE rest.kitchen_queue (
  id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id         uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  order_id            uuid NOT NULL REFERENCES rest.orders (id) ON DELETE CASCADE,
  order_item_id       uuid NOT NULL REFERENCES rest.order_items (id) ON DELETE CASCADE,
  station             varchar(50) NOT NULL,
  status              system_core.task_status_enum NOT NULL DEFAULT 'PENDING',
  prep_time_estimated integer,
  prep_time_actual    integer,
  created_at          timestamptz NOT NULL DEFAULT now(),
  started_at          timestamptz,
  completed_at        timestamptz,
  chef_id             uuid REFERENCES user_mgmt.users (id),

  CONSTRAINT chk_rest_kitchen_queue_station CHECK (
    station IN ('GRILL', 'FRYER', 'SALAD', 'PASTRY', 'BAR', 'EXPEDITE')
  ),
  CONSTRAINT chk_rest_kitchen_queue_prep_times CHECK (prep_time_estimated > 0 AND prep_time_actual >= 0)
);

CREATE INDEX idx_rest_kitchen_queue_status_business
  ON rest.kitchen_queue (business_id, status, started_at, created_at);
CREATE INDEX idx_rest_kitchen_queue_order ON rest.kitchen_queue (order_id);
CREATE INDEX idx_rest_kitchen_queue_order_item ON rest.kitchen_queue (order_item_id);
CREATE INDEX idx_rest_kitchen_queue_chef ON rest.kitchen_queue (chef_id);

-- Payments ----------------------------------------------------------------------------------------------------

CREATE TABLE rest.payments (
  id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id         uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  order_id            uuid NOT NULL REFERENCES rest.orders (id),
  payment_method      system_core.payment_method_enum NOT NULL,
  amount              system_core.amount NOT NULL,
  currency            system_core.currency_code NOT NULL DEFAULT 'USD',
  status              system_core.payment_status_enum NOT NULL DEFAULT 'PENDING',
  processed_at        timestamptz,
  external_payment_id varchar(255),
  payment_details     jsonb,

  CONSTRAINT chk_rest_payments_cash CHECK (payment_method <> 'CASH' OR external_payment_id IS NULL)
);

CREATE INDEX idx_rest_payments_business_processed_at_desc ON rest.payments (business_id, processed_at DESC);
CREATE INDEX idx_rest_payments_order ON rest.payments (order_id);
CREATE INDEX idx_rest_payments_external_payment_hash ON rest.payments USING hash (external_payment_id);

-- Functions ---------------------------------------------------------------------------------------------------

-- Moves a queue entry on by one step and returns it as it then is: PENDING, IN_PROGRESS, COMPLETED.
CREATE FUNCTION rest.advance_kitchen_item(p_kitchen_queue_id uuid, p_chef_id uuid DEFAULT NULL)
  RETURNS SETOF rest.kitchen_queue
  LANGUAGE sql
  SET search_path = ''
AS $function$
  UPDATE rest.kitchen_queue AS kq
  SET status = CASE kq.status WHEN 'PENDING' THEN 'IN_PROGRESS' ELSE 'COMPLETED' END::system_core.task_status_enum,
      started_at = coalesce(kq.started_at, now()),
      completed_at = CASE kq.status WHEN 'IN_PROGRESS' THEN now() END,
      prep_time_actual = CASE kq.status WHEN 'IN_PROGRESS'
        THEN greatest(0, extract(epoch FROM now() - kq.started_at) / 60)::integer END,
      chef_id = coalesce(p_chef_id, kq.chef_id)
  WHERE kq.id = p_kitchen_queue_id AND kq.status IN ('PENDING', 'IN_PROGRESS')
  RETURNING kq.*
$function$;
