-- Thorbis Business OS, schema banking: the accounts of a business, what moves on them, the ways its customers
-- pay, and the link from an invoice of any industry to the money that settles it.

CREATE SCHEMA banking;

CREATE TYPE banking.account_type_enum AS ENUM ('CHECKING', 'SAVINGS', 'CREDIT', 'MERCHANT', 'LOAN');

CREATE TYPE banking.account_status_enum AS ENUM ('ACTIVE', 'FROZEN', 'CLOSED');

CREATE TYPE banking.transaction_type_enum AS ENUM ('CREDIT', 'DEBIT');

CREATE TYPE banking.transaction_status_enum AS ENUM ('PENDING', 'COMPLETED', 'FAILED', 'REVERSED');

CREATE TYPE banking.payment_method_status_enum AS ENUM ('ACTIVE', 'EXPIRED', 'REVOKED');

-- Accounts and payment methods --------------------------------------------------------------------------------

CREATE TABLE banking.accounts (
  id                    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id           uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  account_number        varchar(34) NOT NULL,
  account_type          banking.account_type_enum NOT NULL,
  financial_institution varchar(255),
  currency              system_core.currency_code NOT NULL DEFAULT 'USD',
  current_balance       numeric(14,2) NOT NULL DEFAULT 0,
  available_balance     numeric(14,2) NOT NULL DEFAULT 0,
  status                banking.account_status_enum NOT NULL DEFAULT 'ACTIVE',
  account_details       jsonb,
  created_at            timestamptz NOT NULL DEFAULT now(),
  account_number_masked varchar(8) NOT NULL GENERATED ALWAYS AS ('****' || right(account_number, 4)) STORED,

  CONSTRAINT uk_banking_accounts_number UNIQUE (business_id, account_number),
  CONSTRAINT chk_banking_accounts_number CHECK (account_number ~ '^[A-Z0-9]{6,34}$')
);

CREATE INDEX idx_banking_accounts_business_type_status
  ON banking.accounts (business_id, account_type) INCLUDE (current_balance, currency) WHERE status = 'ACTIVE';

CREATE TABLE banking.payment_methods (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id     uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  customer_schema system_core.industry_enum,
  customer_id     uuid,
  method_type     system_core.payment_method_enum NOT NULL,
  method_details  jsonb,
  is_default      boolean NOT NULL DEFAULT false,
  status          banking.payment_method_status_enum NOT NULL DEFAULT 'ACTIVE',
  created_at      timestamptz NOT NULL DEFAULT now(),
  expires_at      timestamptz,

  CONSTRAINT chk_banking_payment_methods_customer CHECK ((customer_schema IS NULL) = (customer_id IS NULL)),
  CONSTRAINT chk_banking_payment_methods_schema CHECK (customer_schema IN ('hs', 'auto'))
);

CREATE INDEX idx_banking_payment_methods_business_customer
  ON banking.payment_methods (business_id, customer_schema, customer_id);
CREATE UNIQUE INDEX uk_banking_payment_methods_default
  ON banking.payment_methods (business_id, customer_schema, customer_id) NULLS NOT DISTINCT WHERE is_default;

-- Transactions ------------------------------------------------------------------------------------------------
-- Hashed by account, so that the balance of an account is read from one partition.

CREATE TABLE banking.transactions (
  id                      uuid NOT NULL DEFAULT gen_random_uuid(),
  business_id             uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  account_id              uuid NOT NULL REFERENCES banking.accounts (id),
  transaction_type        banking.transaction_type_enum NOT NULL,
  amount                  system_core.amount NOT NULL,
  currency                system_core.currency_code NOT NULL DEFAULT 'USD',
  description             text,
  status                  banking.transaction_status_enum NOT NULL DEFAULT 'PENDING',
  transaction_date        timestamptz NOT NULL,
  created_at              timestamptz NOT NULL DEFAULT now(),
  external_reference_id   varchar(255),
  metadata                jsonb,
  payment_method_id       uuid REFERENCES banking.payment_methods (id),
  reversed_transaction_id uuid,

  PRIMARY KEY (id, account_id),
  -- a reversal stays on the account of what it reverses
  CONSTRAINT transactions_reversed_transaction_fkey
    FOREIGN KEY (reversed_transaction_id, account_id) REFERENCES banking.transactions (id, account_id),
  CONSTRAINT chk_banking_transactions_not_own_reversal CHECK (reversed_transaction_id <> id)
) PARTITION BY HASH (account_id);

CREATE TABLE banking.transactions_0 PARTITION OF banking.transactions
  FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE banking.transactions_1 PARTITION OF banking.transactions
  FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE banking.transactions_2 PARTITION OF banking.transactions
  FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE banking.transactions_3 PARTITION OF banking.transactions
  FOR VALUES WITH (MODULUS 4, REMAINDER 3);

CREATE INDEX idx_banking_transactions_account_date_status
  ON banking.transactions (account_id, transaction_date, status);
CREATE INDEX idx_banking_transactions_business_date_desc
  ON banking.transactions (business_id, transaction_date DESC);
CREATE INDEX idx_banking_transactions_transaction_date_brin
  ON banking.transactions USING brin (transaction_date);
CREATE INDEX idx_banking_transactions_payment_method ON banking.transactions (payment_method_id);
CREATE INDEX idx_banking_transactions_reversed ON banking.transactions (reversed_transaction_id, account_id);

-- Invoices of the industries ----------------------------------------------------------------------------------

CREATE TABLE banking.invoices_integration (
  id                     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  business_id            uuid NOT NULL REFERENCES tenant_mgmt.tenants (id),
  industry_schema        system_core.industry_enum NOT NULL,
  industry_invoice_id    uuid NOT NULL,
  banking_account_id     uuid NOT NULL REFERENCES banking.accounts (id),
  payment_status         system_core.payment_status_enum NOT NULL DEFAULT 'PENDING',
  amount_due             system_core.amount NOT NULL,
  amount_paid            system_core.amount NOT NULL DEFAULT 0,
  payment_due_date       timestamptz,
  payment_processed_date timestamptz,
  payment_details        jsonb,
  banking_transaction_id uuid,

  CONSTRAINT uk_banking_invoices_integration_invoice UNIQUE (business_id, industry_schema, industry_invoice_id),
  -- one transaction settles one invoice, and lies on the account that the invoice is settled by
  CONSTRAINT uk_banking_invoices_integration_transaction UNIQUE (banking_transaction_id, banking_account_id),
  CONSTRAINT invoices_integration_banking_transaction_fkey
    FOREIGN KEY (banking_transaction_id, banking_account_id) REFERENCES banking.transactions (id, account_id),
  CONSTRAINT chk_banking_invoices_integration_schema CHECK (industry_schema IN ('hs', 'auto', 'rest')),
  CONSTRAINT chk_banking_invoices_integration_paid CHECK (amount_paid <= amount_due)
);

CREATE INDEX idx_banking_invoices_integration_account ON banking.invoices_integration (banking_account_id);
CREATE INDEX idx_banking_invoices_integration_due_partial
  ON banking.invoices_integration (business_id, payment_due_date)
  WHERE payment_status IN ('PENDING', 'AUTHORIZED', 'PARTIALLY_PAID');

-- Functions and procedures ------------------------------------------------------------------------------------

CREATE FUNCTION banking.account_balance(
  p_account_id uuid,
  p_as_of timestamptz DEFAULT now(),
  OUT balance numeric,
  OUT transaction_count bigint,
  OUT last_transaction_at timestamptz
)
  LANGUAGE sql STABLE
  SET search_path = ''
AS $function$
  SELECT coalesce(sum(CASE WHEN t.transaction_type = 'CREDIT' THEN t.amount ELSE -t.amount END), 0),
         count(*),
         max(t.transaction_date)
  FROM banking.transactions AS t
  WHERE t.account_id = p_account_id
    AND t.status = 'COMPLETED'
    AND t.transaction_date <= p_as_of
$function$;

-- Books a transfer as a debit and a credit of the same moment, both or neither.
CREATE PROCEDURE banking.transfer(
  p_from_account_id uuid,
  p_to_account_id uuid,
  p_amount numeric,
  p_description text DEFAULT 'Transfer between own accounts',
  INOUT p_debit_id uuid DEFAULT NULL,
  INOUT p_credit_id uuid DEFAULT NULL
)
  LANGUAGE plpgsql
  SET search_path = ''
AS $procedure$
DECLARE
  source banking.accounts.currency%TYPE;
  target banking.accounts.currency%TYPE;
BEGIN
  IF p_amount <= 0 THEN
    RAISE EXCEPTION 'a transfer needs a positive amount, not %', p_amount USING ERRCODE = 'check_violation';
  END IF;

  SELECT currency INTO source FROM banking.accounts WHERE id = p_from_account_id AND status = 'ACTIVE';
  SELECT currency INTO target FROM banking.accounts WHERE id = p_to_account_id AND status = 'ACTIVE';
  IF source IS NULL OR target IS NULL OR source <> target THEN
    RAISE EXCEPTION 'a transfer needs two active accounts of one currency' USING ERRCODE = 'check_violation';
  END IF;

  INSERT INTO banking.transactions
    (business_id, account_id, transaction_type, amount, currency, description, status, transaction_date)
  SELECT business_id, id, 'DEBIT', p_amount, currency, p_description, 'COMPLETED', now()
  FROM banking.accounts WHERE id = p_from_account_id
  RETURNING id INTO p_debit_id;

  INSERT INTO banking.transactions
    (business_id, account_id, transaction_type, amount, currency, description, status, transaction_date)
  SELECT business_id, id, 'CREDIT', p_amount, currency, p_description, 'COMPLETED', now()
  FROM banking.accounts WHERE id = p_to_account_id
  RETURNING id INTO p_credit_id;
END
$procedure$;
