-- Thorbis Business OS: comments on banking.
--
-- A comment says what a thing means. Lines at its end that begin with @ are tags, read by pgscribe.

COMMENT ON SCHEMA banking IS
  'Accounts of a business and what moves on them, payment methods of its customers, and how invoices of every '
  'industry are settled.
@owner payments-team
@compliance PCI DSS, SOX';

-- Types -------------------------------------------------------------------------------------------------------
COMMENT ON TYPE banking.account_type_enum IS 'What an account is for. MERCHANT ones receive card payments.';
COMMENT ON TYPE banking.account_status_enum IS
  'Whether an account can be used. FROZEN ones can receive but not send.';
COMMENT ON TYPE banking.transaction_type_enum IS
  'CREDIT adds to the balance, DEBIT takes from it. Amounts are never negative.';
COMMENT ON TYPE banking.transaction_status_enum IS 'Only COMPLETED transactions count in the balance.';
COMMENT ON TYPE banking.payment_method_status_enum IS 'Whether a payment method can be charged.';

-- Accounts and payment methods --------------------------------------------------------------------------------

COMMENT ON TABLE banking.accounts IS
  'Accounts of a business at banks and payment processors.
@owner payments-team
@businessKey account_number
@retention 7 years
@compliance PCI DSS, SOX';
COMMENT ON COLUMN banking.accounts.id IS 'Surrogate key.';
COMMENT ON COLUMN banking.accounts.business_id IS 'The tenant whose account it is.';
COMMENT ON COLUMN banking.accounts.account_number IS
  'Number at the bank. Not readable through the API; account_number_masked is.
@classification RESTRICTED
@encryption Column-level
@compliance PCI DSS, SOX';
COMMENT ON COLUMN banking.accounts.account_type IS 'What the account is for.';
COMMENT ON COLUMN banking.accounts.financial_institution IS
  'Name of the bank; NULL for accounts kept by the platform.';
COMMENT ON COLUMN banking.accounts.currency IS 'Currency of the balances and of all transactions.';
COMMENT ON COLUMN banking.accounts.current_balance IS
  'Sum of the completed transactions, kept by the payment service.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN banking.accounts.available_balance IS
  'The balance less what is pending.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN banking.accounts.status IS 'Whether it can be used.';
COMMENT ON COLUMN banking.accounts.account_details IS
  'Nickname and day of the statement; NULL when nothing is set.
@classification CONFIDENTIAL';
COMMENT ON COLUMN banking.accounts.created_at IS 'When the account was entered.';
COMMENT ON COLUMN banking.accounts.account_number_masked IS
  'Last four characters of the number, for people to recognise it by.
@classification CONFIDENTIAL
@compliance PCI DSS';
COMMENT ON CONSTRAINT uk_banking_accounts_number ON banking.accounts IS 'Unique within a business.';
COMMENT ON CONSTRAINT chk_banking_accounts_number ON banking.accounts IS
  'Letters and digits without blanks, as long as an IBAN at most.';
COMMENT ON INDEX banking.idx_banking_accounts_business_type_status IS
  'Accounts in use with their balances, answered from the index alone.';

COMMENT ON TABLE banking.payment_methods IS
  'Means by which customers pay, and those of the business itself.
@owner payments-team
@compliance PCI DSS';
COMMENT ON COLUMN banking.payment_methods.id IS 'Surrogate key.';
COMMENT ON COLUMN banking.payment_methods.business_id IS 'The tenant that may charge it.';
COMMENT ON COLUMN banking.payment_methods.customer_schema IS
  'Which industry''s customer it belongs to; NULL for the business itself.';
COMMENT ON COLUMN banking.payment_methods.customer_id IS
  'The customer, in hs.customers or auto.customers as customer_schema says; NULL for the business itself. No '
  'foreign key, because it has two targets.';
COMMENT ON COLUMN banking.payment_methods.method_type IS 'By what means.';
COMMENT ON COLUMN banking.payment_methods.method_details IS
  'Token of the processor and last four digits; NULL for cash and checks. Not readable through the API.
@classification RESTRICTED
@encryption Column-level
@compliance PCI DSS';
COMMENT ON COLUMN banking.payment_methods.is_default IS 'Whether it is charged when nothing else is said.';
COMMENT ON COLUMN banking.payment_methods.status IS 'Whether it can be charged.';
COMMENT ON COLUMN banking.payment_methods.created_at IS 'When it was entered.';
COMMENT ON COLUMN banking.payment_methods.expires_at IS
  'When the card runs out; NULL for what doesn''t.
@classification CONFIDENTIAL
@compliance PCI DSS';
COMMENT ON CONSTRAINT chk_banking_payment_methods_customer ON banking.payment_methods IS
  'A customer is named with its schema, or not at all.';
COMMENT ON CONSTRAINT chk_banking_payment_methods_schema ON banking.payment_methods IS
  'The industries that keep customers.';
COMMENT ON INDEX banking.idx_banking_payment_methods_business_customer IS 'The payment methods of a customer.';
COMMENT ON INDEX banking.uk_banking_payment_methods_default IS
  'One default for each customer, and one for the business itself: there NULL counts as equal.';

-- Transactions ------------------------------------------------------------------------------------------------

COMMENT ON TABLE banking.transactions IS
  'What moved on an account, hashed by account so that a balance is read from one partition.
@owner payments-team
@retention 7 years
@compliance PCI DSS, SOX';
COMMENT ON COLUMN banking.transactions.id IS
  'Identity of the transaction; with account_id the primary key, which has to contain the partition key.';
COMMENT ON COLUMN banking.transactions.business_id IS 'The tenant whose account it is.';
COMMENT ON COLUMN banking.transactions.account_id IS 'The account it moved on; decides on the partition.';
COMMENT ON COLUMN banking.transactions.transaction_type IS 'Whether it adds to the balance or takes from it.';
COMMENT ON COLUMN banking.transactions.amount IS
  'How much, never negative.
@classification CONFIDENTIAL
@encryption Column-level
@compliance PCI DSS';
COMMENT ON COLUMN banking.transactions.currency IS 'Currency of the amount, that of the account.';
COMMENT ON COLUMN banking.transactions.description IS
  'What it was for; NULL when the bank told nothing.
@classification CONFIDENTIAL';
COMMENT ON COLUMN banking.transactions.status IS 'Whether it counts.';
COMMENT ON COLUMN banking.transactions.transaction_date IS 'When it counts, as the bank says.';
COMMENT ON COLUMN banking.transactions.created_at IS 'When it was entered.';
COMMENT ON COLUMN banking.transactions.external_reference_id IS
  'Number at the bank or processor; NULL when it gave none.
@classification CONFIDENTIAL
@encryption Column-level
@compliance PCI DSS';
COMMENT ON COLUMN banking.transactions.metadata IS
  'Circumstances, such as the channel; NULL for most.
@classification INTERNAL';
COMMENT ON COLUMN banking.transactions.payment_method_id IS
  'How it was paid; NULL when no payment method of a customer was involved.';
COMMENT ON COLUMN banking.transactions.reversed_transaction_id IS
  'The transaction that this one takes back; NULL for all others. Always on the same account.';
COMMENT ON CONSTRAINT transactions_reversed_transaction_fkey ON banking.transactions IS
  'Over two columns, so that a reversal stays on the account of what it reverses.';
COMMENT ON CONSTRAINT chk_banking_transactions_not_own_reversal ON banking.transactions IS 'Nothing reverses itself.';
COMMENT ON INDEX banking.idx_banking_transactions_account_date_status IS
  'The balance of an account at a moment; covers the foreign key.';
COMMENT ON INDEX banking.idx_banking_transactions_business_date_desc IS
  'The latest transactions of a business, page by page; covers the foreign key and the policy.';
COMMENT ON INDEX banking.idx_banking_transactions_transaction_date_brin IS
  'A span of time across all accounts, for reports; tiny, because rows come in the order of time.';
COMMENT ON INDEX banking.idx_banking_transactions_payment_method IS
  'What was paid by a payment method; covers the foreign key.';
COMMENT ON INDEX banking.idx_banking_transactions_reversed IS
  'Whether a transaction was reversed; covers the foreign key.';
COMMENT ON TABLE banking.transactions_0 IS 'Accounts whose hash leaves the remainder 0.';
COMMENT ON TABLE banking.transactions_1 IS 'Accounts whose hash leaves the remainder 1.';
COMMENT ON TABLE banking.transactions_2 IS 'Accounts whose hash leaves the remainder 2.';
COMMENT ON TABLE banking.transactions_3 IS 'Accounts whose hash leaves the remainder 3.';

-- Invoices of the industries ----------------------------------------------------------------------------------

COMMENT ON TABLE banking.invoices_integration IS
  'Which money settles which invoice, whatever industry it comes from.
@owner payments-team
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN banking.invoices_integration.id IS 'Surrogate key.';
COMMENT ON COLUMN banking.invoices_integration.business_id IS 'The tenant that billed.';
COMMENT ON COLUMN banking.invoices_integration.industry_schema IS
  'Which industry the invoice is of: hs, auto or rest.';
COMMENT ON COLUMN banking.invoices_integration.industry_invoice_id IS
  'The invoice: a row of hs.invoices, auto.repair_orders or rest.orders as industry_schema says. No foreign key, '
  'because it has three targets.';
COMMENT ON COLUMN banking.invoices_integration.banking_account_id IS
  'The account the money comes to; many invoices share one.';
COMMENT ON COLUMN banking.invoices_integration.payment_status IS 'How far the payment has come.';
COMMENT ON COLUMN banking.invoices_integration.amount_due IS
  'What has to be paid.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN banking.invoices_integration.amount_paid IS
  'What was paid so far.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN banking.invoices_integration.payment_due_date IS
  'When it has to be paid; NULL for what is paid at once.';
COMMENT ON COLUMN banking.invoices_integration.payment_processed_date IS 'When it was paid; NULL before.';
COMMENT ON COLUMN banking.invoices_integration.payment_details IS
  'Reminders sent so far; NULL when nothing is noted.
@classification CONFIDENTIAL';
COMMENT ON COLUMN banking.invoices_integration.banking_transaction_id IS
  'The transaction that settled it; NULL until one did. Lies on the same account.';
COMMENT ON CONSTRAINT uk_banking_invoices_integration_invoice ON banking.invoices_integration IS
  'An invoice is settled once.';
COMMENT ON CONSTRAINT uk_banking_invoices_integration_transaction ON banking.invoices_integration IS
  'A transaction settles one invoice: makes the relation one to one.';
COMMENT ON CONSTRAINT invoices_integration_banking_transaction_fkey ON banking.invoices_integration IS
  'Over two columns, so that the transaction lies on the account that the invoice names.';
COMMENT ON CONSTRAINT chk_banking_invoices_integration_schema ON banking.invoices_integration IS
  'The industries that bill so far.';
COMMENT ON CONSTRAINT chk_banking_invoices_integration_paid ON banking.invoices_integration IS
  'No more is paid than is due.';
COMMENT ON INDEX banking.idx_banking_invoices_integration_account IS
  'The invoices settled on an account; covers the foreign key.';
COMMENT ON INDEX banking.idx_banking_invoices_integration_due_partial IS 'What is still to be paid, by due date.';

-- Views and functions -----------------------------------------------------------------------------------------

COMMENT ON VIEW banking.account_overview IS
  'Accounts with the balance that is kept and the one that is booked; a difference means that the payment service '
  'is behind. Runs with the rights of the reader.
@owner payments-team';
COMMENT ON COLUMN banking.account_overview.account_id IS 'The account.';
COMMENT ON COLUMN banking.account_overview.business_id IS 'The tenant whose account it is.';
COMMENT ON COLUMN banking.account_overview.account_number_masked IS
  'Last four characters of the number.
@classification CONFIDENTIAL
@compliance PCI DSS';
COMMENT ON COLUMN banking.account_overview.account_type IS 'What the account is for.';
COMMENT ON COLUMN banking.account_overview.currency IS 'Currency of the balances.';
COMMENT ON COLUMN banking.account_overview.current_balance IS
  'The balance that is kept.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN banking.account_overview.booked_balance IS
  'The balance summed from the completed transactions.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN banking.account_overview.difference IS
  'Kept less booked; 0 when all is well.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON FUNCTION banking.account_balance(uuid, timestamptz) IS
  'Balance of an account at a moment, the number of transactions in it and the time of the last.';
COMMENT ON PROCEDURE banking.transfer(uuid, uuid, numeric, text, uuid, uuid) IS
  'Moves an amount between two active accounts of one currency: a debit and a credit, both or neither. Returns '
  'their ids.';
