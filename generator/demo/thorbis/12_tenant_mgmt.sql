-- Thorbis Business OS, schema tenant_mgmt: the businesses that use the platform, and what they owe for it.
--
-- A tenant is called business_id in the industry schemas and tenant_id in the platform's own.

CREATE SCHEMA tenant_mgmt;

CREATE TYPE tenant_mgmt.tenant_status_enum AS ENUM ('TRIAL', 'ACTIVE', 'SUSPENDED', 'CLOSED');

CREATE TYPE tenant_mgmt.billing_cycle_enum AS ENUM ('MONTHLY', 'QUARTERLY', 'YEARLY');

CREATE TYPE tenant_mgmt.subscription_status_enum AS ENUM ('TRIALING', 'ACTIVE', 'PAST_DUE', 'CANCELLED');

CREATE TYPE tenant_mgmt.charge_type_enum AS ENUM ('SUBSCRIPTION', 'USAGE', 'ADJUSTMENT', 'REFUND');

-- Which tenant the session works for. Unset (a new connection) and empty (a reused one) both mean "none", and
-- then every policy is false: nothing is visible and nothing raises an error.
CREATE FUNCTION tenant_mgmt.current_tenant_id() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = ''
AS $function$
  SELECT nullif(current_setting('app.current_tenant_id', true), '')::uuid
$function$;

-- Tenants -----------------------------------------------------------------------------------------------------

CREATE TABLE tenant_mgmt.tenants (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name               varchar(255) NOT NULL,
  slug               varchar(63) NOT NULL,
  domain             varchar(255),
  settings           jsonb NOT NULL DEFAULT '{}',
  status             tenant_mgmt.tenant_status_enum NOT NULL DEFAULT 'TRIAL',
  created_at         timestamptz NOT NULL DEFAULT now(),
  trial_ends_at      timestamptz,
  parent_tenant_id   uuid REFERENCES tenant_mgmt.tenants (id),
  industries         system_core.industry_enum[] NOT NULL DEFAULT '{}',
  registered_address system_core.postal_address,

  CONSTRAINT uk_tenants_slug UNIQUE (slug),
  CONSTRAINT chk_tenants_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  CONSTRAINT chk_tenants_not_own_parent CHECK (parent_tenant_id <> id)
);

CREATE INDEX idx_tenants_parent_tenant ON tenant_mgmt.tenants (parent_tenant_id);
CREATE INDEX idx_tenants_industries_gin ON tenant_mgmt.tenants USING gin (industries);
CREATE INDEX idx_tenants_name_lower_expression ON tenant_mgmt.tenants (lower(name)) INCLUDE (slug, status);
CREATE INDEX idx_tenants_trial_ends_at_partial ON tenant_mgmt.tenants (trial_ends_at) WHERE status = 'TRIAL';

-- Subscriptions and billing -----------------------------------------------------------------------------------

CREATE TABLE tenant_mgmt.tenant_subscriptions (
  id                   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id            uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  plan_id              varchar(50) NOT NULL,
  billing_cycle        tenant_mgmt.billing_cycle_enum NOT NULL DEFAULT 'MONTHLY',
  amount               system_core.amount NOT NULL,
  currency             system_core.currency_code NOT NULL DEFAULT 'USD',
  status               tenant_mgmt.subscription_status_enum NOT NULL DEFAULT 'TRIALING',
  current_period_start timestamptz NOT NULL,
  current_period_end   timestamptz NOT NULL,
  feature_limits       jsonb,
  current_period       tstzrange NOT NULL
    GENERATED ALWAYS AS (tstzrange(current_period_start, current_period_end, '[)')) STORED,

  CONSTRAINT uk_tenant_subscriptions_tenant UNIQUE (tenant_id),
  CONSTRAINT uk_tenant_subscriptions_id_tenant UNIQUE (id, tenant_id),
  CONSTRAINT chk_tenant_subscriptions_period CHECK (current_period_end > current_period_start)
);

CREATE INDEX idx_tenant_subscriptions_current_period_gist
  ON tenant_mgmt.tenant_subscriptions USING gist (current_period);

CREATE TABLE tenant_mgmt.tenant_billing_history (
  id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id          uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  subscription_id    uuid NOT NULL,
  amount_charged     numeric(12,2) NOT NULL,
  currency           system_core.currency_code NOT NULL DEFAULT 'USD',
  charge_type        tenant_mgmt.charge_type_enum NOT NULL DEFAULT 'SUBSCRIPTION',
  charge_date        timestamptz NOT NULL,
  external_charge_id varchar(255),
  charge_details     jsonb,

  -- both columns: a charge can't be booked on the subscription of another tenant
  CONSTRAINT tenant_billing_history_subscription_fkey
    FOREIGN KEY (subscription_id, tenant_id) REFERENCES tenant_mgmt.tenant_subscriptions (id, tenant_id),
  CONSTRAINT chk_tenant_billing_history_sign CHECK (
    charge_type = 'ADJUSTMENT' OR (charge_type = 'REFUND') = (amount_charged < 0)
  )
);

CREATE INDEX idx_tenant_billing_history_subscription_tenant
  ON tenant_mgmt.tenant_billing_history (subscription_id, tenant_id);
CREATE INDEX idx_tenant_billing_history_tenant_charge_date_desc
  ON tenant_mgmt.tenant_billing_history (tenant_id, charge_date DESC);

-- Usage -------------------------------------------------------------------------------------------------------

CREATE TABLE tenant_mgmt.tenant_usage_metrics (
  id           uuid NOT NULL DEFAULT gen_random_uuid(),
  tenant_id    uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  metric_name  varchar(100) NOT NULL,
  metric_value numeric(20,4) NOT NULL,
  metric_unit  varchar(30) NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT now(),
  metadata     jsonb,

  PRIMARY KEY (id, tenant_id)
) PARTITION BY HASH (tenant_id);

CREATE TABLE tenant_mgmt.tenant_usage_metrics_0 PARTITION OF tenant_mgmt.tenant_usage_metrics
  FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE tenant_mgmt.tenant_usage_metrics_1 PARTITION OF tenant_mgmt.tenant_usage_metrics
  FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE tenant_mgmt.tenant_usage_metrics_2 PARTITION OF tenant_mgmt.tenant_usage_metrics
  FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE tenant_mgmt.tenant_usage_metrics_3 PARTITION OF tenant_mgmt.tenant_usage_metrics
  FOR VALUES WITH (MODULUS 4, REMAINDER 3);

CREATE INDEX idx_tenant_usage_metrics_tenant_name_recorded
  ON tenant_mgmt.tenant_usage_metrics (tenant_id, metric_name, recorded_at DESC) INCLUDE (metric_value);

-- Document numbers --------------------------------------------------------------------------------------------
-- A counter per tenant, kind of document and year. A database sequence would be one for all tenants, and its
-- gaps would tell each of them how busy the others are.

CREATE TABLE tenant_mgmt.number_sequences (
  tenant_id     uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  sequence_key  varchar(50) NOT NULL,
  sequence_year smallint NOT NULL,
  last_value    bigint NOT NULL DEFAULT 0,

  PRIMARY KEY (tenant_id, sequence_key, sequence_year),
  CONSTRAINT chk_number_sequences_last_value CHECK (last_value >= 0)
);

-- Takes the next number and locks its counter until the transaction ends, so that numbers have no gaps.
CREATE FUNCTION tenant_mgmt.next_document_number(
  p_tenant_id uuid,
  p_sequence_key text,
  p_year integer DEFAULT extract(year FROM now())::integer
) RETURNS text
  LANGUAGE plpgsql
  SECURITY DEFINER
  SET search_path = ''
AS $function$
DECLARE
  taken bigint;
BEGIN
  INSERT INTO tenant_mgmt.number_sequences AS s (tenant_id, sequence_key, sequence_year, last_value)
  VALUES (p_tenant_id, p_sequence_key, p_year, 1)
  ON CONFLICT (tenant_id, sequence_key, sequence_year)
    DO UPDATE SET last_value = s.last_value + 1
  RETURNING s.last_value INTO taken;

  RETURN format('%s-%s-%s', p_sequence_key, p_year, lpad(taken::text, greatest(6, length(taken::text)), '0'));
END
$function$;

-- Trigger function for any table with a business_id; arguments: the column to fill and the kind of document.
CREATE FUNCTION tenant_mgmt.assign_document_number() RETURNS trigger
  LANGUAGE plpgsql
  SECURITY DEFINER
  SET search_path = ''
AS $function$
DECLARE
  column_name constant text := TG_ARGV[0];
  given constant text := to_jsonb(NEW) ->> column_name;
BEGIN
  IF given IS NULL OR given = '' THEN
    NEW := jsonb_populate_record(NEW, jsonb_build_object(
      column_name, tenant_mgmt.next_document_number(NEW.business_id, TG_ARGV[1])));
  END IF;
  RETURN NEW;
END
$function$;
