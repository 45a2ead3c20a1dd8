-- Thorbis Business OS, schema auto: garages. Customers bring vehicles to appointments; each appointment becomes
-- one repair order, which is made of tasks and uses parts.

CREATE SCHEMA auto;

-- 17 characters without I, O and Q, which are too like 1 and 0.
CREATE DOMAIN auto.vin AS varchar(17)
  CONSTRAINT chk_vin_shape CHECK (VALUE ~ '^[A-HJ-NPR-Z0-9]{17}$');

CREATE TYPE auto.appointment_type_enum AS ENUM ('DIAGNOSTIC', 'MAINTENANCE', 'REPAIR', 'INSPECTION', 'RECALL');

CREATE TYPE auto.appointment_status_enum AS ENUM (
  'REQUESTED', 'CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'CANCELLED', 'NO_SHOW'
);

CREATE TYPE auto.repair_order_status_enum AS ENUM (
  'ESTIMATE', 'APPROVED', 'IN_PROGRESS', 'WAITING_FOR_PARTS', 'COMPLETED', 'CLOSED'
);

CREATE TYPE auto.part_condition_enum AS ENUM ('NEW', 'REMANUFACTURED', 'USED');

-- Customers and vehicles --------------------------------------------------------------------------------------

CREATE TABLE auto.customers (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id   uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  first_name    varchar(100) NOT NULL,
  last_name     varchar(100) NOT NULL,
  email         system_core.email_address,
  phone         system_core.phone_number,
  address_info  jsonb,
  customer_type system_core.customer_type_enum NOT NULL DEFAULT 'RESIDENTIAL',
  created_at    timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT chk_auto_customers_reachable CHECK (email IS NOT NULL OR phone IS NOT NULL)
);

CREATE UNIQUE INDEX uk_auto_customers_business_email ON auto.customers (business_id, lower(email))
  WHERE email IS NOT NULL;
CREATE INDEX idx_auto_customers_business_created_at_desc ON auto.customers (business_id, created_at DESC);
CREATE INDEX idx_auto_customers_name_fulltext_gin ON auto.customers
  USING gin (to_tsvector('simple'::regconfig, first_name || ' ' || last_name));

CREATE TABLE auto.vehicles (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id   uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  customer_id   uuid NOT NULL REFERENCES auto.customers (id),
  vin           auto.vin NOT NULL,
  make          varchar(100) NOT NULL,
  model         varchar(100) NOT NULL,
  year          integer NOT NULL,
  engine_type   varchar(50),
  transmission  varchar(50),
  mileage       integer,
  license_plate varchar(20),
  vehicle_specs jsonb,
  created_at    timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_auto_vehicles_vin UNIQUE (business_id, vin),
  CONSTRAINT chk_auto_vehicles_year CHECK (year BETWEEN 1886 AND 2100),
  CONSTRAINT chk_auto_vehicles_mileage CHECK (mileage >= 0),
  CONSTRAINT chk_auto_vehicles_transmission CHECK (transmission IN ('MANUAL', 'AUTOMATIC', 'CVT', 'DIRECT_DRIVE'))
);

CREATE INDEX idx_auto_vehicles_customer ON auto.vehicles (customer_id);
CREATE INDEX idx_auto_vehicles_business_license_plate ON auto.vehicles (business_id, license_plate);
CREATE INDEX idx_auto_vehicles_specs_gin ON auto.vehicles USING gin (vehicle_specs jsonb_path_ops);

-- People and parts --------------------------------------------------------------------------------------------

CREATE TABLE auto.technicians (
  id                uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id       uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  user_id           uuid REFERENCES auth.users (id),
  employee_id       varchar(50) NOT NULL,
  name              varchar(255) NOT NULL,
  specialties       text[] NOT NULL DEFAULT '{}',
  employment_status system_core.employment_status_enum NOT NULL DEFAULT 'ACTIVE',
  hourly_rate       system_core.amount NOT NULL,
  created_at        timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT uk_auto_technicians_employee UNIQUE (business_id, employee_id)
);

CREATE INDEX idx_auto_technicians_user ON auto.technicians (user_id);

CREATE TABLE auto.parts_inventory (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id      uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  part_number      varchar(100) NOT NULL,
  name             varchar(255) NOT NULL,
  description      text,
  manufacturer     varchar(255),
  quantity_on_hand system_core.stock_quantity NOT NULL DEFAULT 0,
  cost_price       system_core.amount NOT NULL,
  selling_price    system_core.amount NOT NULL,
  location         varchar(50),
  reorder_point    system_core.stock_quantity NOT NULL DEFAULT 0,

  CONSTRAINT uk_auto_parts_inventory_part_number UNIQUE (business_id, part_number)
);

CREATE INDEX idx_auto_parts_inventory_to_reorder_partial ON auto.parts_inventory (business_id, manufacturer)
  WHERE quantity_on_hand <= reorder_point;

-- Appointments and repair orders ------------------------------------------------------------------------------

CREATE TABLE auto.service_appointments (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id        uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  customer_id        uuid NOT NULL REFERENCES auto.customers (id),
  vehicle_id         uuid NOT NULL REFERENCES auto.vehicles (id),
  appointment_type   auto.appointment_type_enum NOT NULL,
  description        text,
  scheduled_at       timestamptz NOT NULL,
  estimated_duration integer NOT NULL DEFAULT 60,
  status             auto.appointment_status_enum NOT NULL DEFAULT 'REQUESTED',
  technician_id      uuid REFERENCES auto.technicians (id),
  bay_assignment     varchar(20),
  created_at         timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT chk_auto_service_appointments_duration CHECK (estimated_duration BETWEEN 15 AND 1440)
);

CREATE INDEX idx_auto_service_appointments_business_scheduled
  ON auto.service_appointments (business_id, scheduled_at);
CREATE INDEX idx_auto_service_appointments_customer ON auto.service_appointments (customer_id);
CREATE INDEX idx_auto_service_appointments_vehicle ON auto.service_appointments (vehicle_id);
CREATE INDEX idx_auto_service_appointments_technician ON auto.service_appointments (technician_id);

CREATE TABLE auto.repair_orders (
  id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id         uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  appointment_id      uuid NOT NULL REFERENCES auto.service_appointments (id),
  customer_id         uuid NOT NULL REFERENCES auto.customers (id),
  vehicle_id          uuid NOT NULL REFERENCES auto.vehicles (id),
  repair_order_number varchar(100) NOT NULL DEFAULT '',
  problem_description text NOT NULL,
  diagnosis           text,
  status              auto.repair_order_status_enum NOT NULL DEFAULT 'ESTIMATE',
  estimated_cost      numeric(10,2),
  final_cost          numeric(10,2),
  started_at          timestamptz,
  completed_at        timestamptz,

  CONSTRAINT uk_auto_repair_orders_number UNIQUE (business_id, repair_order_number),
  CONSTRAINT uk_auto_repair_orders_appointment UNIQUE (appointment_id),
  CONSTRAINT chk_auto_repair_orders_costs CHECK (estimated_cost >= 0 AND final_cost >= 0),
  CONSTRAINT chk_auto_repair_orders_completion CHECK (
    (status IN ('COMPLETED', 'CLOSED')) = (completed_at IS NOT NULL)
  )
);

CREATE INDEX idx_auto_repair_orders_customer ON auto.repair_orders (customer_id);
CREATE INDEX idx_auto_repair_orders_vehicle ON auto.repair_orders (vehicle_id);
CREATE INDEX idx_auto_repair_orders_business_status ON auto.repair_orders (business_id, status);

CREATE TRIGGER assign_repair_order_number
  BEFORE INSERT ON auto.repair_orders
  FOR EACH ROW EXECUTE FUNCTION tenant_mgmt.assign_document_number('repair_order_number', 'RO');

CREATE TABLE auto.repair_tasks (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  repair_order_id  uuid NOT NULL REFERENCES auto.repair_orders (id) ON DELETE CASCADE,
  task_description varchar(500) NOT NULL,
  labor_hours      numeric(6,2) NOT NULL DEFAULT 0,
  labor_rate       system_core.amount NOT NULL,
  status           system_core.task_status_enum NOT NULL DEFAULT 'PENDING',
  technician_id    uuid REFERENCES auto.technicians (id),
  started_at       timestamptz,
  completed_at     timestamptz,
  notes            text,

  CONSTRAINT chk_auto_repair_tasks_labor_hours CHECK (labor_hours >= 0),
  CONSTRAINT chk_auto_repair_tasks_order CHECK (completed_at >= started_at)
);

CREATE INDEX idx_auto_repair_tasks_repair_order ON auto.repair_tasks (repair_order_id);
CREATE INDEX idx_auto_repair_tasks_technician ON auto.repair_tasks (technician_id);

CREATE TABLE auto.parts_used (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  repair_order_id uuid NOT NULL REFERENCES auto.repair_orders (id) ON DELETE CASCADE,
  part_id         uuid NOT NULL REFERENCES auto.parts_inventory (id),
  quantity_used   integer NOT NULL DEFAULT 1,
  unit_cost       system_core.amount NOT NULL,
  total_cost      numeric(14,2) NOT NULL GENERATED ALWAYS AS (quantity_used * unit_cost) STORED,
  part_condition  auto.part_condition_enum NOT NULL DEFAULT 'NEW',
  used_at         timestamptz NOT NULL DEFAULT now(),

  CONSTRAINT chk_auto_parts_used_quantity CHECK (quantity_used > 0)
);

CREATE INDEX idx_auto_parts_used_repair_order ON auto.parts_used (repair_order_id);
CREATE INDEX idx_auto_parts_used_part ON auto.parts_used (part_id);

-- Functions ---------------------------------------------------------------------------------------------------
-- Two functions of one name: the whole cost of a repair order, and the share of one part of it.

CREATE FUNCTION auto.repair_order_cost(p_repair_order_id uuid) RETURNS numeric
  LANGUAGE sql STABLE
  SET search_path = ''
AS $function$
  SELECT coalesce((SELECT sum(labor_hours * labor_rate) FROM auto.repair_tasks
                   WHERE repair_order_id = p_repair_order_id AND status <> 'CANCELLED'), 0)
       + coalesce((SELECT sum(total_cost) FROM auto.parts_used
                   WHERE repair_order_id = p_repair_order_id), 0)
$function$;

CREATE FUNCTION auto.repair_order_cost(p_repair_order_id uuid, p_only_labor boolean) RETURNS numeric
  LANGUAGE sql STABLE
  SET search_path = ''
AS $function$
  SELECT CASE WHEN p_only_labor
    THEN coalesce((SELECT sum(labor_hours * labor_rate) FROM auto.repair_tasks
                   WHERE repair_order_id = p_repair_order_id AND status <> 'CANCELLED'), 0)
    ELSE coalesce((SELECT sum(total_cost) FROM auto.parts_used
                   WHERE repair_order_id = p_repair_order_id), 0)
  END
$function$;
