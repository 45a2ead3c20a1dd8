-- Thorbis Business OS: comments on tenant_mgmt and user_mgmt.
--
-- A comment says what a thing means. Lines at its end that begin with @ are tags, read by pgscribe.

COMMENT ON SCHEMA tenant_mgmt IS
  'The businesses that use the platform, what they are subscribed to, what they use and what they were charged.
@owner platform-team';

COMMENT ON SCHEMA user_mgmt IS
  'People within a tenant: membership, roles and permissions, sessions, preferences.
@owner platform-team';

-- tenant_mgmt -------------------------------------------------------------------------------------------------
COMMENT ON TYPE tenant_mgmt.tenant_status_enum IS 'Where a tenant stands. SUSPENDED tenants can read but not write.';
COMMENT ON TYPE tenant_mgmt.billing_cycle_enum IS 'How often a subscription is charged.';
COMMENT ON TYPE tenant_mgmt.subscription_status_enum IS
  'Whether a subscription is paid for. PAST_DUE ones are suspended after 14 days.';
COMMENT ON TYPE tenant_mgmt.charge_type_enum IS 'What a charge is for. Only REFUND and ADJUSTMENT can be negative.';

COMMENT ON TABLE tenant_mgmt.tenants IS
  'Businesses on the platform. A tenant is business_id in the industry schemas and tenant_id elsewhere; branches '
  'hang below their parent.
@owner platform-team
@businessKey slug
@retention 7 years after closing';
COMMENT ON COLUMN tenant_mgmt.tenants.id IS 'Identity of the tenant; what the setting app.current_tenant_id holds.';
COMMENT ON COLUMN tenant_mgmt.tenants.name IS
  'Name of the business as it trades.
@classification PUBLIC';
COMMENT ON COLUMN tenant_mgmt.tenants.slug IS
  'Short name in addresses: lower case, digits and dashes.
@classification PUBLIC';
COMMENT ON COLUMN tenant_mgmt.tenants.domain IS
  'Domain of the tenant''s own, where the app is served under it; NULL for the platform''s domain.
@classification PUBLIC';
COMMENT ON COLUMN tenant_mgmt.tenants.settings IS
  'Choices of the tenant: timezone, week_starts_on.
@classification INTERNAL';
COMMENT ON COLUMN tenant_mgmt.tenants.status IS 'Where the tenant stands.';
COMMENT ON COLUMN tenant_mgmt.tenants.created_at IS 'When the business signed up.';
COMMENT ON COLUMN tenant_mgmt.tenants.trial_ends_at IS 'When the trial ends; NULL when there is none.';
COMMENT ON COLUMN tenant_mgmt.tenants.parent_tenant_id IS 'The business this one is a branch of; NULL at the top.';
COMMENT ON COLUMN tenant_mgmt.tenants.industries IS 'Modules the tenant has booked.';
COMMENT ON COLUMN tenant_mgmt.tenants.registered_address IS
  'Address of the business as registered; NULL until it is given.
@classification CONFIDENTIAL';
COMMENT ON CONSTRAINT uk_tenants_slug ON tenant_mgmt.tenants IS
  'Unique across tenants because addresses are made of it. Tenants can neither insert nor rename themselves, so '
  'it tells nothing that the addresses don''t.';
COMMENT ON CONSTRAINT chk_tenants_slug ON tenant_mgmt.tenants IS
  'What can stand in a host name: lower case, digits, single dashes within.';
COMMENT ON CONSTRAINT chk_tenants_not_own_parent ON tenant_mgmt.tenants IS 'A tenant is not a branch of itself.';
COMMENT ON INDEX tenant_mgmt.idx_tenants_parent_tenant IS 'Lists the branches of a business.';
COMMENT ON INDEX tenant_mgmt.idx_tenants_industries_gin IS 'Finds the tenants that booked a module.';
COMMENT ON INDEX tenant_mgmt.idx_tenants_name_lower_expression IS
  'Search by name regardless of case, answered from the index alone.';
COMMENT ON INDEX tenant_mgmt.idx_tenants_trial_ends_at_partial IS 'Trials that are about to end.';

COMMENT ON TABLE tenant_mgmt.tenant_subscriptions IS
  'What a tenant is subscribed to: exactly one row for each tenant.
@owner billing-team
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN tenant_mgmt.tenant_subscriptions.id IS 'Surrogate key.';
COMMENT ON COLUMN tenant_mgmt.tenant_subscriptions.tenant_id IS 'The subscriber.';
COMMENT ON COLUMN tenant_mgmt.tenant_subscriptions.plan_id IS
  'Plan in the price list of the billing service, such as growth.
@classification INTERNAL';
COMMENT ON COLUMN tenant_mgmt.tenant_subscriptions.billing_cycle IS 'How often the amount is charged.';
COMMENT ON COLUMN tenant_mgmt.tenant_subscriptions.amount IS
  'Price for one cycle.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN tenant_mgmt.tenant_subscriptions.currency IS 'Currency of the amount.';
COMMENT ON COLUMN tenant_mgmt.tenant_subscriptions.status IS 'Whether the subscription is paid for.';
COMMENT ON COLUMN tenant_mgmt.tenant_subscriptions.current_period_start IS 'Start of the paid period.';
COMMENT ON COLUMN tenant_mgmt.tenant_subscriptions.current_period_end IS
  'End of the paid period; the moment itself is no longer in it.';
COMMENT ON COLUMN tenant_mgmt.tenant_subscriptions.feature_limits IS
  'What the plan allows: users, work_orders_per_month; NULL for no limits.
@classification INTERNAL';
COMMENT ON COLUMN tenant_mgmt.tenant_subscriptions.current_period IS
  'The paid period as a range, derived from its two ends: start included, end not.';
COMMENT ON CONSTRAINT uk_tenant_subscriptions_tenant ON tenant_mgmt.tenant_subscriptions IS
  'One subscription for each tenant: makes the relation one to one.';
COMMENT ON CONSTRAINT uk_tenant_subscriptions_id_tenant ON tenant_mgmt.tenant_subscriptions IS
  'Target of the two-column foreign key of tenant_billing_history.';
COMMENT ON CONSTRAINT chk_tenant_subscriptions_period ON tenant_mgmt.tenant_subscriptions IS
  'A period ends after it starts.';
COMMENT ON INDEX tenant_mgmt.idx_tenant_subscriptions_current_period_gist IS
  'Which subscriptions are paid for at a moment.';

COMMENT ON TABLE tenant_mgmt.tenant_billing_history IS
  'Every charge to a tenant, kept as it was made.
@owner billing-team
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN tenant_mgmt.tenant_billing_history.id IS 'Surrogate key.';
COMMENT ON COLUMN tenant_mgmt.tenant_billing_history.tenant_id IS 'Who was charged.';
COMMENT ON COLUMN tenant_mgmt.tenant_billing_history.subscription_id IS
  'The subscription it was charged for, always one of the same tenant.';
COMMENT ON COLUMN tenant_mgmt.tenant_billing_history.amount_charged IS
  'Amount in the currency beside it; negative for money given back.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN tenant_mgmt.tenant_billing_history.currency IS 'Currency of the charge.';
COMMENT ON COLUMN tenant_mgmt.tenant_billing_history.charge_type IS 'What the charge is for.';
COMMENT ON COLUMN tenant_mgmt.tenant_billing_history.charge_date IS 'When it was charged.';
COMMENT ON COLUMN tenant_mgmt.tenant_billing_history.external_charge_id IS
  'Number at the payment processor; NULL for charges settled by transfer.
@classification RESTRICTED
@encryption Column-level
@compliance PCI DSS';
COMMENT ON COLUMN tenant_mgmt.tenant_billing_history.charge_details IS
  'What the processor answered; NULL when it answered nothing.
@classification CONFIDENTIAL
@compliance PCI DSS';
COMMENT ON CONSTRAINT tenant_billing_history_subscription_fkey ON tenant_mgmt.tenant_billing_history IS
  'Over two columns, so that a charge is never booked on another tenant''s subscription.';
COMMENT ON CONSTRAINT chk_tenant_billing_history_sign ON tenant_mgmt.tenant_billing_history IS
  'A refund is negative, a charge is not, an adjustment is either.';
COMMENT ON INDEX tenant_mgmt.idx_tenant_billing_history_subscription_tenant IS
  'Covers the foreign key to the subscription.';
COMMENT ON INDEX tenant_mgmt.idx_tenant_billing_history_tenant_charge_date_desc IS 'The latest charges of a tenant.';

COMMENT ON TABLE tenant_mgmt.tenant_usage_metrics IS
  'Measurements of what a tenant uses, hashed by tenant so that none slows down the others.
@owner billing-team
@retention 2 years';
COMMENT ON COLUMN tenant_mgmt.tenant_usage_metrics.id IS
  'Identity of the measurement; with tenant_id the primary key, which has to contain the partition key.';
COMMENT ON COLUMN tenant_mgmt.tenant_usage_metrics.tenant_id IS 'Who was measured; decides on the partition.';
COMMENT ON COLUMN tenant_mgmt.tenant_usage_metrics.metric_name IS 'What was measured, such as api_requests.';
COMMENT ON COLUMN tenant_mgmt.tenant_usage_metrics.metric_value IS
  'The measured value, in the unit beside it.
@classification INTERNAL';
COMMENT ON COLUMN tenant_mgmt.tenant_usage_metrics.metric_unit IS 'Unit of the value, such as MiB.';
COMMENT ON COLUMN tenant_mgmt.tenant_usage_metrics.recorded_at IS 'When it was measured.';
COMMENT ON COLUMN tenant_mgmt.tenant_usage_metrics.metadata IS
  'Circumstances, such as the region; NULL for most.
@classification INTERNAL';
COMMENT ON INDEX tenant_mgmt.idx_tenant_usage_metrics_tenant_name_recorded IS
  'The course of one metric of one tenant, answered from the index alone.';
COMMENT ON TABLE tenant_mgmt.tenant_usage_metrics_0 IS 'Tenants whose hash leaves the remainder 0.';
COMMENT ON TABLE tenant_mgmt.tenant_usage_metrics_1 IS 'Tenants whose hash leaves the remainder 1.';
COMMENT ON TABLE tenant_mgmt.tenant_usage_metrics_2 IS 'Tenants whose hash leaves the remainder 2.';
COMMENT ON TABLE tenant_mgmt.tenant_usage_metrics_3 IS 'Tenants whose hash leaves the remainder 3.';

COMMENT ON TABLE tenant_mgmt.number_sequences IS
  'Counters of document numbers, one for each tenant, kind of document and year. Moved on by '
  'next_document_number() alone.
@owner platform-team
@retention permanent';
COMMENT ON COLUMN tenant_mgmt.number_sequences.tenant_id IS 'Whose numbers they are.';
COMMENT ON COLUMN tenant_mgmt.number_sequences.sequence_key IS
  'Kind of document and prefix of its numbers: WO, INV, RO, ORD.';
COMMENT ON COLUMN tenant_mgmt.number_sequences.sequence_year IS 'Calendar year; numbers start again with each.';
COMMENT ON COLUMN tenant_mgmt.number_sequences.last_value IS 'The last number given out; 0 before the first.';
COMMENT ON CONSTRAINT chk_number_sequences_last_value ON tenant_mgmt.number_sequences IS
  'Counters only go up from 0.';
COMMENT ON FUNCTION tenant_mgmt.current_tenant_id() IS
  'The tenant the session works for, from the setting app.current_tenant_id; NULL when it is unset or empty, and '
  'then no policy lets anything through.';
COMMENT ON FUNCTION tenant_mgmt.next_document_number(uuid, text, integer) IS
  'Takes the next number of a tenant''s counter, such as WO-2026-000121. The counter stays locked until the '
  'transaction ends, so numbers have no gaps. Runs as its owner; nobody calls it but the triggers.';
COMMENT ON FUNCTION tenant_mgmt.assign_document_number() IS
  'Trigger function that numbers a new document: arguments are the column to fill and the kind of document. A '
  'number that is given is kept.';

COMMENT ON MATERIALIZED VIEW tenant_mgmt.monthly_revenue IS
  'Earnings of each tenant by month and industry: paid invoices, closed repair orders, paid restaurant orders. '
  'Goes across tenants, so only administrators of the platform read it; refreshed every night by a role that '
  'bypasses row-level security.
@owner billing-team';
COMMENT ON COLUMN tenant_mgmt.monthly_revenue.tenant_id IS 'The tenant that earned it.';
COMMENT ON COLUMN tenant_mgmt.monthly_revenue.industry IS 'Module in which it was earned.';
COMMENT ON COLUMN tenant_mgmt.monthly_revenue.month_start IS 'First moment of the month, in UTC.';
COMMENT ON COLUMN tenant_mgmt.monthly_revenue.document_count IS 'How many invoices or orders were paid.';
COMMENT ON COLUMN tenant_mgmt.monthly_revenue.revenue_amount IS
  'Their sum, in the tenant''s own currency.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON INDEX tenant_mgmt.uk_monthly_revenue_tenant_industry_month IS
  'Lets the view be refreshed without locking out its readers.';

-- user_mgmt ---------------------------------------------------------------------------------------------------
COMMENT ON TYPE user_mgmt.user_status_enum IS
  'Where a member stands. INVITED people have no identity yet, LOCKED ones failed to sign in too often.';
COMMENT ON TYPE user_mgmt.role_type_enum IS
  'Who made a role: SYSTEM belongs to the platform, BUILT_IN came with the tenant, CUSTOM was made by it.';
COMMENT ON TYPE user_mgmt.preference_type_enum IS 'What part of the app a preference is about.';

COMMENT ON TABLE user_mgmt.users IS
  'Members of a tenant. Who works for two tenants has two rows and one identity in auth.users.
@owner platform-team
@businessKey tenant_id, email
@compliance GDPR, CCPA
@retention until erased on request';
COMMENT ON COLUMN user_mgmt.users.id IS 'Identity of the membership.';
COMMENT ON COLUMN user_mgmt.users.email IS
  'Address the member was invited by. Not readable through the API.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR, CCPA';
COMMENT ON COLUMN user_mgmt.users.username IS
  'Name shown to colleagues.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN user_mgmt.users.password_hash IS
  'Argon2id hash with its salt and parameters; NULL until the invitation is accepted. Never readable through the '
  'API.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR, CCPA';
COMMENT ON COLUMN user_mgmt.users.profile_data IS
  'What the person tells about themselves: first_name, title; NULL when nothing.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN user_mgmt.users.status IS 'Where the member stands.';
COMMENT ON COLUMN user_mgmt.users.last_login_at IS
  'When the member last signed in to this tenant; NULL before the first time.
@classification INTERNAL';
COMMENT ON COLUMN user_mgmt.users.tenant_id IS 'The tenant the person is a member of.';
COMMENT ON COLUMN user_mgmt.users.auth_user_id IS
  'The identity that signs in; NULL until the invitation is accepted.';
COMMENT ON COLUMN user_mgmt.users.created_at IS 'When the person was invited.';
COMMENT ON CONSTRAINT uk_users_tenant_email ON user_mgmt.users IS
  'Unique within a tenant: the same person can be a member of another.';
COMMENT ON CONSTRAINT uk_users_tenant_username ON user_mgmt.users IS 'Unique within a tenant.';
COMMENT ON INDEX user_mgmt.uk_users_tenant_auth_user IS 'An identity is a member of a tenant once.';
COMMENT ON INDEX user_mgmt.idx_users_auth_user IS 'From the identity to its memberships; covers the foreign key.';
COMMENT ON INDEX user_mgmt.idx_users_tenant_last_login_desc IS 'Members of a tenant by when they were last here.';

COMMENT ON TABLE user_mgmt.roles IS
  'Bundles of permissions. A system role has no tenant and is the same for all.
@owner platform-team
@businessKey tenant_id, name';
COMMENT ON COLUMN user_mgmt.roles.id IS 'Surrogate key.';
COMMENT ON COLUMN user_mgmt.roles.name IS 'Name of the role, such as dispatcher.';
COMMENT ON COLUMN user_mgmt.roles.description IS 'What the role is for; NULL when the name says it.';
COMMENT ON COLUMN user_mgmt.roles.permissions IS
  'What the role may do, as module.action; an asterisk stands for all.';
COMMENT ON COLUMN user_mgmt.roles.role_config IS 'How the role is shown and assigned; NULL for the usual way.';
COMMENT ON COLUMN user_mgmt.roles.role_type IS 'Who made the role.';
COMMENT ON COLUMN user_mgmt.roles.tenant_id IS 'The tenant the role belongs to; NULL for system roles.';
COMMENT ON COLUMN user_mgmt.roles.is_system_role IS
  'Whether the role is the platform''s; then it has no tenant and tenants can''t change it.';
COMMENT ON CONSTRAINT uk_roles_tenant_name ON user_mgmt.roles IS
  'Unique within a tenant, and among the system roles: there NULL counts as equal.';
COMMENT ON CONSTRAINT chk_roles_system ON user_mgmt.roles IS 'System roles are the ones without a tenant.';
COMMENT ON INDEX user_mgmt.idx_roles_permissions_gin IS 'Finds the roles that hold a permission.';

COMMENT ON TABLE user_mgmt.user_roles IS
  'Which member holds which role, since when, until when, and who gave it.
@owner platform-team';
COMMENT ON COLUMN user_mgmt.user_roles.id IS 'Surrogate key.';
COMMENT ON COLUMN user_mgmt.user_roles.user_id IS 'The member who holds the role.';
COMMENT ON COLUMN user_mgmt.user_roles.role_id IS 'The role that is held.';
COMMENT ON COLUMN user_mgmt.user_roles.assigned_by IS 'The member who gave it; NULL when the platform did.';
COMMENT ON COLUMN user_mgmt.user_roles.assigned_at IS 'Since when the role is held.';
COMMENT ON COLUMN user_mgmt.user_roles.expires_at IS 'Until when the role is held; NULL for good.';
COMMENT ON COLUMN user_mgmt.user_roles.assignment_context IS
  'Why it was given, such as a ticket; NULL when nothing is noted.
@classification INTERNAL';
COMMENT ON CONSTRAINT uk_user_roles_user_role ON user_mgmt.user_roles IS 'A role is held once.';
COMMENT ON CONSTRAINT chk_user_roles_expiry ON user_mgmt.user_roles IS 'A role ends after it was given.';
COMMENT ON INDEX user_mgmt.idx_user_roles_role IS 'Who holds a role; covers the foreign key.';
COMMENT ON INDEX user_mgmt.idx_user_roles_assigned_by IS
  'What a member has given out; covers the second foreign key to users.';

COMMENT ON TABLE user_mgmt.user_sessions IS
  'Sessions of members on their devices.
@owner platform-team
@retention 90 days
@compliance GDPR';
COMMENT ON COLUMN user_mgmt.user_sessions.id IS 'Surrogate key, safe to show; the token is not.';
COMMENT ON COLUMN user_mgmt.user_sessions.user_id IS 'Whose session it is.';
COMMENT ON COLUMN user_mgmt.user_sessions.session_token IS
  'Digest of the token that the device holds. Never readable through the API.
@classification RESTRICTED
@encryption Column-level
@compliance GDPR, CCPA';
COMMENT ON COLUMN user_mgmt.user_sessions.client_ip IS
  'Address the session was started from; NULL when it was behind a relay.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN user_mgmt.user_sessions.user_agent IS
  'What the client called itself; NULL when it didn''t.
@classification INTERNAL';
COMMENT ON COLUMN user_mgmt.user_sessions.created_at IS 'When the session was started.';
COMMENT ON COLUMN user_mgmt.user_sessions.expires_at IS 'When the session ends by itself.';
COMMENT ON COLUMN user_mgmt.user_sessions.is_active IS 'Whether it can still be used; false after signing out.';
COMMENT ON CONSTRAINT uk_user_sessions_token ON user_mgmt.user_sessions IS
  'A session is looked up by its token before the tenant is known. The column can''t be written through the API.';
COMMENT ON CONSTRAINT chk_user_sessions_expiry ON user_mgmt.user_sessions IS 'A session ends after it starts.';
COMMENT ON INDEX user_mgmt.idx_user_sessions_user IS 'The sessions of a member; covers the foreign key.';
COMMENT ON INDEX user_mgmt.idx_user_sessions_expires_at_partial IS 'Active sessions to be ended by the cleaning job.';

COMMENT ON TABLE user_mgmt.user_preferences IS
  'What a member has set in the app, one row per setting.
@owner platform-team';
COMMENT ON COLUMN user_mgmt.user_preferences.id IS 'Surrogate key.';
COMMENT ON COLUMN user_mgmt.user_preferences.user_id IS 'Whose preference it is.';
COMMENT ON COLUMN user_mgmt.user_preferences.preference_key IS 'Name of the setting, such as theme.';
COMMENT ON COLUMN user_mgmt.user_preferences.preference_value IS 'What it is set to, as JSON of any kind.';
COMMENT ON COLUMN user_mgmt.user_preferences.preference_type IS 'What part of the app it is about.';
COMMENT ON COLUMN user_mgmt.user_preferences.updated_at IS 'When it last changed, kept by a trigger.';
COMMENT ON CONSTRAINT uk_user_preferences_user_key ON user_mgmt.user_preferences IS
  'A setting has one value for each member.';
COMMENT ON TRIGGER set_updated_at ON user_mgmt.user_preferences IS 'Keeps updated_at true.';
COMMENT ON FUNCTION user_mgmt.has_permissions(text[]) IS
  'Whether the signed-in member holds all the permissions that are named. Takes any number: '
  'has_permissions(''hs.read'', ''hs.write'').';
