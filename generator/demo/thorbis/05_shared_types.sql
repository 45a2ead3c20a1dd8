-- Thorbis Business OS: types that several schemas use.
--
-- They live in system_core, which every other schema may depend on. A type used by one schema alone is made in
-- the file of that schema. What each type means is said in 60_comments_core.sql.

CREATE SCHEMA system_core;

-- Domains -----------------------------------------------------------------------------------------------------

CREATE DOMAIN system_core.email_address AS varchar(254)
  CONSTRAINT chk_email_address_shape CHECK (VALUE ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:].]+$');

CREATE DOMAIN system_core.phone_number AS varchar(32)
  CONSTRAINT chk_phone_number_shape CHECK (VALUE ~ '^\+?[0-9][0-9 ().-]{4,}$');

CREATE DOMAIN system_core.currency_code AS varchar(3)
  CONSTRAINT chk_currency_code_shape CHECK (VALUE ~ '^[A-Z]{3}$');

CREATE DOMAIN system_core.amount AS numeric(12,2)
  CONSTRAINT chk_amount_not_negative CHECK (VALUE >= 0);

CREATE DOMAIN system_core.stock_quantity AS integer
  CONSTRAINT chk_stock_quantity_not_negative CHECK (VALUE >= 0);

-- Composite types ---------------------------------------------------------------------------------------------

CREATE TYPE system_core.postal_address AS (
  street       varchar(200),
  unit         varchar(50),
  city         varchar(100),
  region       varchar(100),
  postal_code  varchar(20),
  country_code varchar(2)
);

-- Enums -------------------------------------------------------------------------------------------------------

CREATE TYPE system_core.config_type_enum AS ENUM ('STRING', 'INTEGER', 'NUMERIC', 'BOOLEAN', 'JSON', 'SECRET');

CREATE TYPE system_core.severity_enum AS ENUM ('DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL');

CREATE TYPE system_core.audit_action_enum AS ENUM ('INSERT', 'UPDATE', 'DELETE');

CREATE TYPE system_core.industry_enum AS ENUM (
  'hs', 'auto', 'rest', 'banking', 'ret', 'courses', 'payroll', 'investigations'
);

CREATE TYPE system_core.priority_enum AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'URGENT', 'EMERGENCY');

CREATE TYPE system_core.customer_type_enum AS ENUM ('RESIDENTIAL', 'COMMERCIAL', 'FLEET', 'GOVERNMENT');

CREATE TYPE system_core.employment_status_enum AS ENUM ('ACTIVE', 'ON_LEAVE', 'CONTRACTOR', 'TERMINATED');

CREATE TYPE system_core.task_status_enum AS ENUM ('PENDING', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED');

CREATE TYPE system_core.payment_method_enum AS ENUM (
  'CASH', 'CREDIT_CARD', 'DEBIT_CARD', 'ACH', 'CHECK', 'MOBILE_WALLET', 'GIFT_CARD'
);

CREATE TYPE system_core.payment_status_enum AS ENUM (
  'PENDING', 'AUTHORIZED', 'COMPLETED', 'PARTIALLY_PAID', 'FAILED', 'REFUNDED'
);

-- Trigger function --------------------------------------------------------------------------------------------

CREATE FUNCTION system_core.set_updated_at() RETURNS trigger
  LANGUAGE plpgsql
  SET search_path = ''
AS $function$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END
$function$;
