-- Thorbis Business OS: comments on the shared types, on auth and on system_core.
--
-- A comment says what a thing means. Lines at its end that begin with @ are tags, read by pgscribe.

COMMENT ON SCHEMA auth IS
  'Login identities and who the session acts for. Holds no tenant''s data: memberships are in user_mgmt.
@owner platform-team';

COMMENT ON SCHEMA system_core IS
  'What the platform itself needs: configuration, the event log, the catalog of the API''s endpoints, feature '
  'flags; and the types that other schemas share.
@owner platform-team';

-- Shared types ------------------------------------------------------------------------------------------------
COMMENT ON DOMAIN system_core.email_address IS
  'An e-mail address: something before and after one @, a dot in the part after it, no blanks. At most 254 '
  'characters, as SMTP allows.';
COMMENT ON CONSTRAINT chk_email_address_shape ON DOMAIN system_core.email_address IS
  'Only the shape is checked; whether mail arrives is known by confirming it.';
COMMENT ON DOMAIN system_core.phone_number IS
  'A telephone number as people write it: digits with blanks, dots, dashes or brackets, and a leading + for the '
  'country code.';
COMMENT ON CONSTRAINT chk_phone_number_shape ON DOMAIN system_core.phone_number IS
  'At least five digits or separators after the first digit, no letters.';
COMMENT ON DOMAIN system_core.currency_code IS 'A currency by its three letters in ISO 4217, such as USD.';
COMMENT ON CONSTRAINT chk_currency_code_shape ON DOMAIN system_core.currency_code IS
  'Three capital letters; that the code is in use is not checked.';
COMMENT ON DOMAIN system_core.amount IS
  'An amount of money that is never negative, with two decimals. The currency stands in a column beside it or is '
  'that of the tenant.';
COMMENT ON CONSTRAINT chk_amount_not_negative ON DOMAIN system_core.amount IS
  'Credits and refunds have a type of their own, not a negative amount.';
COMMENT ON DOMAIN system_core.stock_quantity IS 'A number of pieces in stock, never negative.';
COMMENT ON CONSTRAINT chk_stock_quantity_not_negative ON DOMAIN system_core.stock_quantity IS
  'Booking out more than there is fails instead of leaving a negative stock.';
COMMENT ON TYPE system_core.postal_address IS 'A postal address in its parts, as it is printed on an invoice.';
COMMENT ON COLUMN system_core.postal_address.street IS
  'Street and house number.
@classification CONFIDENTIAL';
COMMENT ON COLUMN system_core.postal_address.unit IS
  'Flat, suite or floor, where there is one.
@classification CONFIDENTIAL';
COMMENT ON COLUMN system_core.postal_address.city IS 'Town or city.';
COMMENT ON COLUMN system_core.postal_address.region IS 'State, province or county.';
COMMENT ON COLUMN system_core.postal_address.postal_code IS
  'Postal code as the country writes it.
@classification CONFIDENTIAL';
COMMENT ON COLUMN system_core.postal_address.country_code IS 'Country by its two letters in ISO 3166-1.';
COMMENT ON TYPE system_core.config_type_enum IS
  'How the text of a setting is to be read. SECRET is text that is never shown again once saved.';
COMMENT ON TYPE system_core.severity_enum IS
  'How urgent an event is, from DEBUG to CRITICAL in ascending order, so that comparisons work.';
COMMENT ON TYPE system_core.audit_action_enum IS 'What happened to an audited row.';
COMMENT ON TYPE system_core.industry_enum IS 'An industry module of the platform, named like its schema.';
COMMENT ON TYPE system_core.priority_enum IS
  'How soon work is to be done, in ascending order. EMERGENCY means danger to people or property.';
COMMENT ON TYPE system_core.customer_type_enum IS
  'What kind of customer it is, which decides on tax and on terms of payment.';
COMMENT ON TYPE system_core.employment_status_enum IS
  'How somebody is employed. TERMINATED people stay in the table because past work names them.';
COMMENT ON TYPE system_core.task_status_enum IS 'Progress of a small piece of work, in the kitchen or in the garage.';
COMMENT ON TYPE system_core.payment_method_enum IS 'By what means somebody pays.';
COMMENT ON TYPE system_core.payment_status_enum IS
  'How far a payment has come. AUTHORIZED money is reserved but not yet taken.';
COMMENT ON TYPE system_core.http_method_enum IS 'Method of a request, as endpoints are registered.';
COMMENT ON TYPE system_core.rollout_strategy_enum IS
  'In which way a feature reaches its users; the rules for it are in targeting_rules.';

-- auth --------------------------------------------------------------------------------------------------------

COMMENT ON TABLE auth.users IS
  'One row per person who can sign in, however many tenants they work for.
@owner platform-team
@businessKey email
@compliance GDPR, CCPA
@retention until the account is erased';
COMMENT ON COLUMN auth.users.id IS 'Identity of the person; what auth.uid() returns for the session.';
COMMENT ON COLUMN auth.users.email IS
  'Address to sign in with, unique across the platform.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR, CCPA';
COMMENT ON COLUMN auth.users.phone IS
  'Number for the second step of signing in; NULL when none is set up.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR, CCPA';
COMMENT ON COLUMN auth.users.email_confirmed_at IS
  'When the person proved to own the address; NULL until then.
@classification INTERNAL';
COMMENT ON COLUMN auth.users.last_sign_in_at IS
  'When the person last signed in, to whichever tenant; NULL before the first time.
@classification INTERNAL';
COMMENT ON COLUMN auth.users.banned_until IS
  'Until when signing in is refused; NULL when it is allowed.
@classification INTERNAL';
COMMENT ON COLUMN auth.users.metadata IS
  'What the sign-up form asked for: first_name, locale.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN auth.users.created_at IS 'When the person signed up.';
COMMENT ON COLUMN auth.users.updated_at IS 'When the row last changed, kept by a trigger.';
COMMENT ON CONSTRAINT uk_auth_users_email ON auth.users IS
  'Unique across tenants: it identifies a person, not a member of a tenant. No API role can read or write the '
  'column, so it tells nobody who else has an account.';
COMMENT ON TRIGGER set_updated_at ON auth.users IS 'Keeps updated_at true.';
COMMENT ON FUNCTION auth.uid() IS
  'The person the session acts for, from the setting app.current_user_id; NULL when it is unset or empty.';
COMMENT ON FUNCTION auth.is_platform_admin() IS
  'Whether the current role is, or inherits from, platform_admin_role. The policies of tables for administrators '
  'ask it.';

-- system_core: configuration ----------------------------------------------------------------------------------

COMMENT ON TABLE system_core.system_config IS
  'Centralized configuration of the whole platform: one row per setting and environment. Read by administrators '
  'alone; every change is kept in system_config_audit.
@owner platform-team
@businessKey config_key, environment
@audited
@retention permanent
@compliance SOX';
COMMENT ON COLUMN system_core.system_config.id IS 'Surrogate key.';
COMMENT ON COLUMN system_core.system_config.config_key IS
  'Name of the setting, dotted from general to special, such as api.rate_limit_per_minute.
@classification INTERNAL';
COMMENT ON COLUMN system_core.system_config.config_value IS
  'The value as text; config_type says how to read it. Encrypted by the application where is_encrypted holds.
@classification RESTRICTED
@encryption Column-level';
COMMENT ON COLUMN system_core.system_config.config_type IS 'How config_value is to be read.';
COMMENT ON COLUMN system_core.system_config.validation_rules IS
  'JSON Schema that a new value has to meet; NULL when anything of the type is allowed.
@classification INTERNAL';
COMMENT ON COLUMN system_core.system_config.is_encrypted IS
  'Whether config_value holds ciphertext. NULL, from before encryption was introduced, means no.';
COMMENT ON COLUMN system_core.system_config.environment IS
  'Where the setting holds: development, staging or production. NULL means everywhere.';
COMMENT ON COLUMN system_core.system_config.created_at IS
  'When the setting was introduced; NULL for settings taken over from the first release.';
COMMENT ON COLUMN system_core.system_config.updated_at IS 'When the setting last changed, kept by a trigger.';
COMMENT ON COLUMN system_core.system_config.created_by IS
  'Who introduced the setting; NULL for settings taken over from the first release.';
COMMENT ON COLUMN system_core.system_config.updated_by IS
  'Who changed the setting last; NULL when nobody has since it was introduced.';
COMMENT ON CONSTRAINT uk_system_config_key ON system_core.system_config IS
  'A setting has one value per environment. Not scoped to a tenant: no tenant reads the table.';
COMMENT ON CONSTRAINT chk_config_value_not_empty ON system_core.system_config IS
  'A setting without a value is not stored; to unset one, delete its row.';
COMMENT ON CONSTRAINT chk_environment ON system_core.system_config IS 'The three environments the platform runs in.';
COMMENT ON INDEX system_core.idx_system_config_key IS 'Finds a setting in whichever environment.';
COMMENT ON INDEX system_core.idx_system_config_type IS
  'Lists settings of one kind, above all the secrets when keys are rotated.';
COMMENT ON INDEX system_core.idx_system_config_created_by IS 'Covers the foreign key to auth.users.';
COMMENT ON INDEX system_core.idx_system_config_updated_by IS 'Covers the foreign key to auth.users.';
COMMENT ON TRIGGER set_updated_at ON system_core.system_config IS 'Keeps updated_at true.';
COMMENT ON TRIGGER record_system_config_change ON system_core.system_config IS
  'Writes each insert, update and delete to system_config_audit.';

COMMENT ON TABLE system_core.system_config_audit IS
  'History of the configuration: the row before and after each change. Written by a trigger, changed by nobody.
@owner platform-team
@retention permanent
@compliance SOX';
COMMENT ON COLUMN system_core.system_config_audit.id IS 'Running number in the order of writing.';
COMMENT ON COLUMN system_core.system_config_audit.config_id IS
  'The setting that changed. No foreign key: the history outlives the setting.';
COMMENT ON COLUMN system_core.system_config_audit.action IS 'What happened to the setting.';
COMMENT ON COLUMN system_core.system_config_audit.old_row IS
  'The row before the change, NULL for an insert. The value of an encrypted or secret setting is masked.
@classification CONFIDENTIAL';
COMMENT ON COLUMN system_core.system_config_audit.new_row IS
  'The row after the change, NULL for a delete. The value of an encrypted or secret setting is masked.
@classification CONFIDENTIAL';
COMMENT ON COLUMN system_core.system_config_audit.changed_by IS
  'Person the session acted for; NULL for a change by a migration.
@classification INTERNAL';
COMMENT ON COLUMN system_core.system_config_audit.changed_at IS 'When the change was made.';
COMMENT ON COLUMN system_core.system_config_audit.database_user IS
  'Login role of the session that made the change.
@classification INTERNAL';
COMMENT ON CONSTRAINT chk_system_config_audit_rows ON system_core.system_config_audit IS
  'An insert has no row before it, a delete none after it, an update has both.';
COMMENT ON INDEX system_core.idx_system_config_audit_config_changed IS
  'Reads the history of one setting, latest first.';
COMMENT ON FUNCTION system_core.record_system_config_change() IS
  'Trigger function behind the audit of system_config. Runs as its owner, so that nobody needs the right to write '
  'history.';
COMMENT ON FUNCTION system_core.set_updated_at() IS
  'Trigger function: sets updated_at to the time of the transaction.';

-- system_core: events -----------------------------------------------------------------------------------------

COMMENT ON TABLE system_core.system_events IS
  'Centralized log of events and audit trail of the whole platform, in monthly partitions by created_at.
@owner platform-team
@retention 7 years
@compliance SOX, GDPR';
COMMENT ON COLUMN system_core.system_events.id IS
  'Identity of the event; with created_at the primary key, which has to contain the partition key.';
COMMENT ON COLUMN system_core.system_events.event_type IS
  'What the event is about, such as invoice or session.
@classification INTERNAL';
COMMENT ON COLUMN system_core.system_events.event_subtype IS
  'What happened to it, such as created; NULL when the type says it all.
@classification INTERNAL';
COMMENT ON COLUMN system_core.system_events.event_data IS
  'Details, whose keys depend on the type. Holds no secret and no number of a card.
@classification CONFIDENTIAL';
COMMENT ON COLUMN system_core.system_events.severity IS 'How urgent the event is.';
COMMENT ON COLUMN system_core.system_events.created_at IS 'When it happened; decides on the partition.';
COMMENT ON COLUMN system_core.system_events.tenant_id IS
  'The tenant it happened in; NULL for events of the platform itself, which no tenant sees.';
COMMENT ON COLUMN system_core.system_events.user_id IS 'Who caused it; NULL for jobs.';
COMMENT ON COLUMN system_core.system_events.correlation_id IS
  'Ties together the events of one request across services; NULL when it stands alone.
@classification INTERNAL';
COMMENT ON COLUMN system_core.system_events.source_system IS
  'Which program reported it; NULL for events taken over from the old log.';
COMMENT ON COLUMN system_core.system_events.ip_address IS
  'Address the request came from; NULL for jobs.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN system_core.system_events.user_agent IS
  'What the client called itself; NULL for jobs.
@classification INTERNAL';
COMMENT ON COLUMN system_core.system_events.session_id IS
  'Digest of the session''s token; NULL outside a session.
@classification RESTRICTED
@compliance GDPR';
COMMENT ON COLUMN system_core.system_events.event_date IS
  'Day of the event in UTC, derived from created_at. Reports group by it.';
COMMENT ON INDEX system_core.idx_system_events_timestamp IS 'Reads a span of time across all tenants.';
COMMENT ON INDEX system_core.idx_system_events_tenant IS
  'Reads the events of one tenant; covers the foreign key and the policy.';
COMMENT ON INDEX system_core.idx_system_events_type IS 'Reads the events of one type.';
COMMENT ON INDEX system_core.idx_system_events_correlation IS 'Follows one request through the services.';
COMMENT ON INDEX system_core.idx_system_events_user IS 'Covers the foreign key to auth.users.';
COMMENT ON INDEX system_core.idx_system_events_data_gin IS 'Finds events by the details they contain.';
COMMENT ON INDEX system_core.idx_system_events_severe_created_at_partial IS
  'The latest errors, for the page of whoever is on call; one event in five or fewer is in it.';
COMMENT ON TABLE system_core.system_events_2026_01 IS 'Events of January 2026 (UTC).';
COMMENT ON TABLE system_core.system_events_2026_02 IS 'Events of February 2026 (UTC).';
COMMENT ON TABLE system_core.system_events_2026_03 IS
  'Events of March 2026 (UTC), when all tenants were migrated: split by hash into two.';
COMMENT ON TABLE system_core.system_events_2026_03_a IS 'First half of the events of March 2026, by hash of the id.';
COMMENT ON TABLE system_core.system_events_2026_03_b IS 'Second half of the events of March 2026, by hash of the id.';
COMMENT ON TABLE system_core.system_events_2026_04 IS 'Events of April 2026 (UTC).';
COMMENT ON TABLE system_core.system_events_2026_05 IS 'Events of May 2026 (UTC).';
COMMENT ON TABLE system_core.system_events_2026_06 IS 'Events of June 2026 (UTC).';
COMMENT ON TABLE system_core.system_events_default IS
  'Events of months that have no partition yet. Rows here mean that the monthly job did not run.';

-- system_core: endpoints and flags ----------------------------------------------------------------------------

COMMENT ON TABLE system_core.api_endpoints IS
  'Catalog of the endpoints the API serves, and what a caller needs for each.
@owner api-team';
COMMENT ON COLUMN system_core.api_endpoints.id IS 'Surrogate key.';
COMMENT ON COLUMN system_core.api_endpoints.endpoint_path IS
  'Path with its parameters in braces, such as /api/hs/work-orders/{id}.
@classification PUBLIC';
COMMENT ON COLUMN system_core.api_endpoints.method IS 'HTTP method; a path has a row for each.';
COMMENT ON COLUMN system_core.api_endpoints.handler_function IS
  'Function of the server that answers.
@classification INTERNAL';
COMMENT ON COLUMN system_core.api_endpoints.request_schema IS
  'JSON Schema of the body; NULL for methods without one.';
COMMENT ON COLUMN system_core.api_endpoints.response_schema IS
  'JSON Schema of a successful answer; NULL when it has no body.';
COMMENT ON COLUMN system_core.api_endpoints.requires_auth IS 'Whether a caller has to be signed in.';
COMMENT ON COLUMN system_core.api_endpoints.required_permissions IS
  'Permissions a caller needs, all of them; see user_mgmt.has_permissions.';
COMMENT ON COLUMN system_core.api_endpoints.is_active IS
  'Whether the endpoint is served. Retired ones stay listed for old clients'' sake.';
COMMENT ON COLUMN system_core.api_endpoints.display_order IS
  'Where the endpoint stands in the documentation; counted in tens, so that one can be put between.';
COMMENT ON CONSTRAINT uk_api_endpoints_path_method ON system_core.api_endpoints IS
  'One row per path and method: GET and POST share a path. Not scoped to a tenant: the catalog is the same for '
  'all.';
COMMENT ON CONSTRAINT chk_api_endpoints_path ON system_core.api_endpoints IS 'Everything is served below /api/.';
COMMENT ON INDEX system_core.idx_api_endpoints_required_permissions_gin IS 'Finds what a permission opens.';

COMMENT ON TABLE system_core.feature_flags IS
  'Features that can be turned on without a release. Tenants read the view active_feature_flags, not this table.
@owner platform-team';
COMMENT ON COLUMN system_core.feature_flags.id IS 'Surrogate key.';
COMMENT ON COLUMN system_core.feature_flags.flag_key IS
  'Name that the code asks for.
@classification INTERNAL';
COMMENT ON COLUMN system_core.feature_flags.flag_name IS
  'Name shown to people.
@classification PUBLIC';
COMMENT ON COLUMN system_core.feature_flags.description IS
  'What the feature does; NULL while it is being written.
@classification PUBLIC';
COMMENT ON COLUMN system_core.feature_flags.is_enabled IS 'Whether the feature is on for those the rules select.';
COMMENT ON COLUMN system_core.feature_flags.targeting_rules IS
  'Whom the feature is for, as the strategy needs it; NULL for everybody.
@classification INTERNAL';
COMMENT ON COLUMN system_core.feature_flags.rollout_strategy IS 'How the feature reaches its users.';
COMMENT ON COLUMN system_core.feature_flags.expires_at IS
  'When the flag is to be gone from the code; NULL for permanent switches.';
COMMENT ON CONSTRAINT uk_feature_flags_key ON system_core.feature_flags IS
  'The code asks by key. Not scoped to a tenant: flags are the platform''s.';
COMMENT ON INDEX system_core.idx_feature_flags_expires_at_partial IS 'Flags that are due for removal.';

COMMENT ON VIEW system_core.active_feature_flags IS
  'Features that are turned on. A plain view on purpose: it runs with the rights of its owner, so that tenants '
  'see that a feature is on without seeing whom it is targeted at. It reads no tenant data.
@owner platform-team';
COMMENT ON COLUMN system_core.active_feature_flags.flag_key IS
  'Name that the code asks for.
@classification INTERNAL';
COMMENT ON COLUMN system_core.active_feature_flags.flag_name IS
  'Name shown to people.
@classification PUBLIC';
COMMENT ON COLUMN system_core.active_feature_flags.description IS
  'What the feature does.
@classification PUBLIC';
COMMENT ON COLUMN system_core.active_feature_flags.expires_at IS
  'When the flag is to be gone; NULL for permanent switches.';
COMMENT ON FUNCTION system_core.format_address(system_core.postal_address) IS
  'An address on one line, for people; NULL when there is nothing in it.';
COMMENT ON FUNCTION system_core.format_address(jsonb) IS
  'The same for an address stored as JSON with the keys street, unit, city, region, postal_code and country_code.';
