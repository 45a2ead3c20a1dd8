-- Thorbis Business OS, schema hs: home services. Customers ask for work orders, technicians carry them out, and
-- each work order becomes one invoice.
--
-- The audit of work orders is in 50_audit.sql.

CREATE SCHEMA hs;

CREATE TYPE hs.service_type_enum AS ENUM (
  'PLUMBING', 'ELECTRICAL', 'HVAC', 'APPLIANCE_REPAIR', 'LANDSCAPING', 'CLEANING', 'GENERAL'
);

CREATE TYPE hs.work_order_status_enum AS ENUM (
  'PENDING', 'SCHEDULED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'CANCELLED'
);

CREATE TYPE hs.assignment_status_enum AS ENUM ('ASSIGNED', 'ACCEPTED', 'STARTED', 'FINISHED', 'DECLINED');

CREATE TYPE hs.invoice_status_enum AS ENUM ('DRAFT', 'ISSUED', 'PAID', 'OVERDUE', 'VOID');

CREATE TYPE hs.line_item_type_enum AS ENUM ('LABOR', 'PART', 'FEE', 'DISCOUNT');

CREATE TYPE hs.availability_status_enum AS ENUM ('AVAILABLE', 'ON_CALL', 'BOOKED', 'TIME_OFF');

-- A range over uuid: [technician, technician] overlaps another one exactly when it is the same technician. It
-- stands in the exclusion constraint below where "technician_id WITH =" would need the extension btree_gist.
CREATE TYPE hs.uuid_range AS RANGE (SUBTYPE = uuid, MULTIRANGE_TYPE_NAME = hs.uuid_multirange);

-- Customers and the catalog -----------------------------------------------------------------------------------

CREATE TABLE hs.customers (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id   uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  first_name    varchar(100) NOT NULL,
  last_name     varchar(100) NOT NULL,
  email         system_core.email_address,
  phone         system_core.phone_number,
  address_info  jsonb,
  customer_type system_core.customer_type_enum NOT NULL DEFAULT 'RESIDENTIAL',
  preferences   jsonb,
  created_at    timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT chk_hs_customers_reachable CHECK (email IS NOT NULL OR phone IS NOT NULL)
);

CREATE UNIQUE INDEX uk_hs_customers_business_email ON hs.customers (business_id, lower(email))
  WHERE email IS NOT NULL;
CREATE INDEX idx_hs_customers_business_created_at_desc ON hs.customers (business_id, created_at DESC);
CREATE INDEX idx_hs_customers_name_fulltext_gin ON hs.customers
  USING gin (to_tsvector('simple'::regconfig, first_name || ' ' || last_name));
CREATE INDEX idx_hs_customers_preferences_gin ON hs.customers USING gin (preferences);

CREATE TABLE hs.services (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id        uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  service_code       varchar(50) NOT NULL,
  name               varchar(255) NOT NULL,
  description        text,
  service_type       hs.service_type_enum NOT NULL,
  base_price         system_core.amount NOT NULL,
  usual_duration     interval,
  is_active          boolean NOT NULL DEFAULT true,
  created_at         timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_hs_services_code UNIQUE (business_id, service_code)
);

CREATE INDEX idx_hs_services_business_type_partial ON hs.services (business_id, service_type) WHERE is_active;

CREATE TABLE hs.inventory_items (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id      uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  sku              varchar(100) NOT NULL,
  name             varchar(255) NOT NULL,
  description      text,
  category         varchar(100),
  quantity_on_hand system_core.stock_quantity NOT NULL DEFAULT 0,
  reorder_point    system_core.stock_quantity NOT NULL DEFAULT 0,
  cost_price       system_core.amount NOT NULL,
  selling_price    system_core.amount NOT NULL,
  supplier_info    varchar(255),

  CONSTRAINT uk_hs_inventory_items_sku UNIQUE (business_id, sku)
);

CREATE INDEX idx_hs_inventory_items_to_reorder_partial ON hs.inventory_items (business_id, category)
  INCLUDE (sku, quantity_on_hand) WHERE quantity_on_hand <= reorder_point;

CREATE TABLE hs.service_parts (
  service_id        uuid NOT NULL REFERENCES hs.services (id) ON DELETE CASCADE,
  inventory_item_id uuid NOT NULL REFERENCES hs.inventory_items (id),
  quantity          integer NOT NULL DEFAULT 1,

  PRIMARY KEY (service_id, inventory_item_id),
  CONSTRAINT chk_hs_service_parts_quantity CHECK (quantity > 0)
);

CREATE INDEX idx_hs_service_parts_inventory_item ON hs.service_parts (inventory_item_id);

-- Technicians -------------------------------------------------------------------------------------------------

CREATE TABLE hs.technicians (
  id                uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id       uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  user_id           uuid REFERENCES auth.users (id),
  employee_id       varchar(50) NOT NULL,
  name              varchar(255) NOT NULL,
  skills            text[] NOT NULL DEFAULT '{}',
  service_types     hs.service_type_enum[] NOT NULL DEFAULT '{}',
  certifications    jsonb,
  employment_status system_core.employment_status_enum NOT NULL DEFAULT 'ACTIVE',
  current_location  point,
  created_at        timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_hs_technicians_employee UNIQUE (business_id, employee_id)
);

CREATE INDEX idx_hs_technicians_user ON hs.technicians (user_id);
CREATE INDEX idx_hs_technicians_current_location_gist ON hs.technicians USING gist (current_location);
CREATE INDEX idx_hs_technicians_skills_gin ON hs.technicians USING gin (skills);

CREATE TABLE hs.technician_availability (
  id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id         uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  technician_id       uuid NOT NULL REFERENCES hs.technicians (id) ON DELETE CASCADE,
  available_during    tstzrange NOT NULL,
  availability_status hs.availability_status_enum NOT NULL DEFAULT 'AVAILABLE',
  service_area        circle,
  notes               text,
  created_at          timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT chk_hs_technician_availability_not_empty CHECK (NOT isempty(available_during)),
  CONSTRAINT ex_hs_technician_availability_no_overlap EXCLUDE USING gist (
    hs.uuid_range(technician_id, technician_id, '[]') WITH &&,
    available_during WITH &&
  )
);

CREATE INDEX idx_hs_technician_availability_business_status
  ON hs.technician_availability (business_id, availability_status);
CREATE INDEX idx_hs_technician_availability_technician ON hs.technician_availability (technician_id);
CREATE INDEX idx_hs_technician_availability_during_gist
  ON hs.technician_availability USING gist (available_during);
CREATE INDEX idx_hs_technician_availability_service_area_gist
  ON hs.technician_availability USING gist (service_area);

-- Work orders -------------------------------------------------------------------------------------------------

CREATE TABLE hs.work_orders (
  id                   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id          uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  customer_id          uuid NOT NULL REFERENCES hs.customers (id),
  work_order_number    varchar(100) NOT NULL DEFAULT '',
  service_type         hs.service_type_enum NOT NULL,
  description          text NOT NULL,
  priority             system_core.priority_enum DEFAULT 'MEDIUM',
  status               hs.work_order_status_enum NOT NULL DEFAULT 'PENDING',
  scheduled_at         timestamptz,
  completed_at         timestamptz,
  estimated_cost       numeric(10,2),
  final_cost           numeric(10,2),
  location_address     jsonb,
  special_instructions text,
  created_at           timestamptz DEFAULT now(),
  updated_at           timestamptz DEFAULT now(),
  created_by           uuid REFERENCES auth.users (id),
  updated_by           uuid REFERENCES auth.users (id),

  CONSTRAINT uk_hs_work_order_number UNIQUE (business_id, work_order_number),
  CONSTRAINT chk_hs_work_order_costs CHECK (estimated_cost >= 0 AND final_cost >= 0),
  CONSTRAINT chk_hs_work_order_completion CHECK (
    (status = 'COMPLETED' AND completed_at IS NOT NULL) OR
    (status != 'COMPLETED' AND completed_at IS NULL)
  )
);

CREATE INDEX idx_hs_work_orders_business_customer ON hs.work_orders (business_id, customer_id);
CREATE INDEX idx_hs_work_orders_business_status ON hs.work_orders (business_id, status);
CREATE INDEX idx_hs_work_orders_business_scheduled ON hs.work_orders (business_id, scheduled_at);
CREATE INDEX idx_hs_work_orders_status ON hs.work_orders (status);
CREATE INDEX idx_hs_work_orders_scheduled ON hs.work_orders (scheduled_at);
CREATE INDEX idx_hs_work_orders_number ON hs.work_orders (work_order_number);
CREATE INDEX idx_hs_work_orders_customer ON hs.work_orders (customer_id);
CREATE INDEX idx_hs_work_orders_created_by ON hs.work_orders (created_by);
CREATE INDEX idx_hs_work_orders_updated_by ON hs.work_orders (updated_by);

CREATE TRIGGER assign_work_order_number
  BEFORE INSERT ON hs.work_orders
  FOR EACH ROW EXECUTE FUNCTION tenant_mgmt.assign_document_number('work_order_number', 'WO');

CREATE TRIGGER set_updated_at
  BEFORE UPDATE ON hs.work_orders
  FOR EACH ROW EXECUTE FUNCTION system_core.set_updated_at();

CREATE TABLE hs.work_order_assignments (
  id                uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  work_order_id     uuid NOT NULL REFERENCES hs.work_orders (id) ON DELETE CASCADE,
  technician_id     uuid NOT NULL REFERENCES hs.technicians (id),
  assigned_by       uuid REFERENCES auth.users (id),
  assigned_at       timestamptz NOT NULL DEFAULT now(),
  started_at        timestamptz,
  completed_at      timestamptz,
  assignment_status hs.assignment_status_enum NOT NULL DEFAULT 'ASSIGNED',
  notes             text,

  CONSTRAINT uk_hs_work_order_assignments_technician UNIQUE (technician_id, work_order_id),
  CONSTRAINT chk_hs_work_order_assignments_order CHECK (completed_at >= started_at)
);

CREATE INDEX idx_hs_work_order_assignments_work_order ON hs.work_order_assignments (work_order_id);
CREATE INDEX idx_hs_work_order_assignments_assigned_by ON hs.work_order_assignments (assigned_by);

-- Invoices ----------------------------------------------------------------------------------------------------

CREATE TABLE hs.invoices (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id    uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  work_order_id  uuid NOT NULL REFERENCES hs.work_orders (id),
  customer_id    uuid NOT NULL REFERENCES hs.customers (id),
  invoice_number varchar(100) NOT NULL DEFAULT '',
  subtotal       system_core.amount NOT NULL,
  tax_amount     system_core.amount NOT NULL DEFAULT 0,
  total_amount   numeric(12,2) NOT NULL GENERATED ALWAYS AS (subtotal + tax_amount) STORED,
  currency       system_core.currency_code NOT NULL DEFAULT 'USD',
  status         hs.invoice_status_enum NOT NULL DEFAULT 'DRAFT',
  issued_at      timestamptz,
  due_at         timestamptz,
  paid_at        timestamptz,

  CONSTRAINT uk_hs_invoices_number UNIQUE (business_id, invoice_number),
  CONSTRAINT uk_hs_invoices_work_order UNIQUE (work_order_id),
  CONSTRAINT chk_hs_invoices_paid CHECK ((status = 'PAID') = (paid_at IS NOT NULL)),
  CONSTRAINT chk_hs_invoices_due CHECK (due_at >= issued_at)
);

CREATE INDEX idx_hs_invoices_customer ON hs.invoices (customer_id);
CREATE INDEX idx_hs_invoices_open_due_partial ON hs.invoices (business_id, due_at) INCLUDE (total_amount)
  WHERE status IN ('ISSUED', 'OVERDUE');

CREATE TRIGGER assign_invoice_number
  BEFORE INSERT ON hs.invoices
  FOR EACH ROW EXECUTE FUNCTION tenant_mgmt.assign_document_number('invoice_number', 'INV');

CREATE TABLE hs.invoice_line_items (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  invoice_id  uuid NOT NULL REFERENCES hs.invoices (id) ON DELETE CASCADE,
  item_type   hs.line_item_type_enum NOT NULL,
  description text NOT NULL,
  quantity    integer NOT NULL DEFAULT 1,
  unit_price  numeric(12,2) NOT NULL,
  total_price numeric(12,2) NOT NULL GENERATED ALWAYS AS (quantity * unit_price) STORED,
  service_id  uuid REFERENCES hs.services (id),
  part_id     uuid REFERENCES hs.inventory_items (id),

  CONSTRAINT chk_hs_invoice_line_items_quantity CHECK (quantity > 0),
  CONSTRAINT chk_hs_invoice_line_items_one_source CHECK (num_nonnulls(service_id, part_id) <= 1),
  CONSTRAINT chk_hs_invoice_line_items_discount CHECK ((item_type = 'DISCOUNT') = (unit_price < 0))
);

CREATE INDEX idx_hs_invoice_line_items_invoice ON hs.invoice_line_items (invoice_id);
CREATE INDEX idx_hs_invoice_line_items_service ON hs.invoice_line_items (service_id);
CREATE INDEX idx_hs_invoice_line_items_part ON hs.invoice_line_items (part_id);

-- Functions and procedures ------------------------------------------------------------------------------------

-- Read by PostgREST-like layers as a computed column: SELECT c.full_name FROM hs.customers c
CREATE FUNCTION hs.full_name(customer hs.customers) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = ''
AS $function$
  SELECT customer.first_name || ' ' || customer.last_name
$function$;

CREATE FUNCTION hs.find_available_technicians(
  p_window tstzrange,
  p_near point DEFAULT NULL,
  p_service_type hs.service_type_enum DEFAULT NULL
) RETURNS TABLE (
  technician_id uuid,
  technician_name varchar,
  available_during tstzrange,
  distance double precision
)
  LANGUAGE sql STABLE
  SET search_path = ''
AS $function$
  SELECT t.id, t.name, a.available_during, t.current_location <-> p_near
  FROM hs.technician_availability AS a
  JOIN hs.technicians AS t ON t.id = a.technician_id
  WHERE a.available_during @> p_window
    AND a.availability_status IN ('AVAILABLE', 'ON_CALL')
    AND t.employment_status IN ('ACTIVE', 'CONTRACTOR')
    AND (p_service_type IS NULL OR p_service_type = ANY (t.service_types))
  ORDER BY t.current_location <-> p_near NULLS LAST, t.name
$function$;

CREATE PROCEDURE hs.complete_work_order(
  p_work_order_id uuid,
  p_final_cost numeric,
  p_completed_at timestamptz DEFAULT now(),
  INOUT p_open_assignment_count integer DEFAULT 0
)
  LANGUAGE plpgsql
  SET search_path = ''
AS $procedure$
BEGIN
  UPDATE hs.work_orders
  SET status = 'COMPLETED', completed_at = p_completed_at, final_cost = p_final_cost, updated_by = auth.uid()
  WHERE id = p_work_order_id AND status NOT IN ('COMPLETED', 'CANCELLED');

  IF NOT FOUND THEN
    RAISE EXCEPTION 'work order % does not exist or is already closed', p_work_order_id
      USING ERRCODE = 'no_data_found';
  END IF;

  UPDATE hs.work_order_assignments
  SET assignment_status = 'FINISHED', started_at = coalesce(started_at, p_completed_at), completed_at = p_completed_at
  WHERE work_order_id = p_work_order_id AND assignment_status IN ('ACCEPTED', 'STARTED');

  SELECT count(*) INTO p_open_assignment_count
  FROM hs.work_order_assignments
  WHERE work_order_id = p_work_order_id AND assignment_status = 'ASSIGNED';
END
$procedure$;
