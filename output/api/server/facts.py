# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""What the server has to know of the database as a whole."""

from typing import Final

TITLE: Final = 'Thorbis Business OS'

ROLES: Final[tuple[str, ...]] = (
    'authenticated_users',
    'payment_service_role',
    'platform_admin_role',
    'technician_role',
)
"""The roles that have a privilege on something that is served."""

CLAIMS: Final[dict[str, str]] = {
    'app.current_tenant_id': 'tenant_id',
    'app.current_user_id': 'user_id',
}
"""The settings that policies read, with the claims of a token that fill them."""

TABLES: Final[tuple[tuple[str, str], ...]] = (
    ('auth', 'users'),
    ('auto', 'customers'),
    ('auto', 'parts_inventory'),
    ('auto', 'parts_used'),
    ('auto', 'repair_orders'),
    ('auto', 'repair_tasks'),
    ('auto', 'service_appointments'),
    ('auto', 'technicians'),
    ('auto', 'vehicle_service_history'),
    ('auto', 'vehicles'),
    ('banking', 'account_overview'),
    ('banking', 'accounts'),
    ('banking', 'invoices_integration'),
    ('banking', 'payment_methods'),
    ('banking', 'transactions'),
    ('hs', 'active_technicians'),
    ('hs', 'customers'),
    ('hs', 'inventory_items'),
    ('hs', 'invoice_line_items'),
    ('hs', 'invoices'),
    ('hs', 'service_parts'),
    ('hs', 'services'),
    ('hs', 'technician_availability'),
    ('hs', 'technicians'),
    ('hs', 'work_order_assignments'),
    ('hs', 'work_order_dashboard'),
    ('hs', 'work_orders'),
    ('hs', 'work_orders_audit'),
    ('rest', 'kitchen_board'),
    ('rest', 'kitchen_queue'),
    ('rest', 'menu_categories'),
    ('rest', 'menu_items'),
    ('rest', 'order_items'),
    ('rest', 'orders'),
    ('rest', 'payments'),
    ('rest', 'tables'),
    ('system_core', 'active_feature_flags'),
    ('system_core', 'api_endpoints'),
    ('system_core', 'feature_flags'),
    ('system_core', 'system_config'),
    ('system_core', 'system_config_audit'),
    ('system_core', 'system_events'),
    ('tenant_mgmt', 'monthly_revenue'),
    ('tenant_mgmt', 'number_sequences'),
    ('tenant_mgmt', 'tenant_billing_history'),
    ('tenant_mgmt', 'tenant_subscriptions'),
    ('tenant_mgmt', 'tenant_usage_metrics'),
    ('tenant_mgmt', 'tenants'),
    ('user_mgmt', 'roles'),
    ('user_mgmt', 'user_preferences'),
    ('user_mgmt', 'user_roles'),
    ('user_mgmt', 'user_sessions'),
    ('user_mgmt', 'users'),
)
"""All relations that are served, by schema and name."""
