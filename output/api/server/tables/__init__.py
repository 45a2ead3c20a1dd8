# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""The relations that the API serves, a module for each, loaded when it is asked for."""

from functools import cache
from importlib import import_module
from typing import Final

from ..resource import Resource

_MODULES: Final[dict[str, str]] = {
    'api/auth/users': '.auth.users',
    'api/auto/customers': '.auto.customers',
    'api/auto/parts-inventory': '.auto.parts_inventory',
    'api/auto/parts-used': '.auto.parts_used',
    'api/auto/repair-orders': '.auto.repair_orders',
    'api/auto/repair-tasks': '.auto.repair_tasks',
    'api/auto/service-appointments': '.auto.service_appointments',
    'api/auto/technicians': '.auto.technicians',
    'api/auto/vehicle-service-history': '.auto.vehicle_service_history',
    'api/auto/vehicles': '.auto.vehicles',
    'api/banking/account-overview': '.banking.account_overview',
    'api/banking/accounts': '.banking.accounts',
    'api/banking/invoices-integration': '.banking.invoices_integration',
    'api/banking/payment-methods': '.banking.payment_methods',
    'api/banking/transactions': '.banking.transactions',
    'api/hs/active-technicians': '.hs.active_technicians',
    'api/hs/customers': '.hs.customers',
    'api/hs/inventory-items': '.hs.inventory_items',
    'api/hs/invoice-line-items': '.hs.invoice_line_items',
    'api/hs/invoices': '.hs.invoices',
    'api/hs/service-parts': '.hs.service_parts',
    'api/hs/services': '.hs.services',
    'api/hs/technician-availability': '.hs.technician_availability',
    'api/hs/technicians': '.hs.technicians',
    'api/hs/work-order-assignments': '.hs.work_order_assignments',
    'api/hs/work-order-dashboard': '.hs.work_order_dashboard',
    'api/hs/work-orders': '.hs.work_orders',
    'api/hs/work-orders-audit': '.hs.work_orders_audit',
    'api/rest/kitchen-board': '.rest.kitchen_board',
    'api/rest/kitchen-queue': '.rest.kitchen_queue',
    'api/rest/menu-categories': '.rest.menu_categories',
    'api/rest/menu-items': '.rest.menu_items',
    'api/rest/order-items': '.rest.order_items',
    'api/rest/orders': '.rest.orders',
    'api/rest/payments': '.rest.payments',
    'api/rest/tables': '.rest.tables',
    'api/system-core/active-feature-flags': '.system_core.active_feature_flags',
    'api/system-core/api-endpoints': '.system_core.api_endpoints',
    'api/system-core/feature-flags': '.system_core.feature_flags',
    'api/system-core/system-config': '.system_core.system_config',
    'api/system-core/system-config-audit': '.system_core.system_config_audit',
    'api/system-core/system-events': '.system_core.system_events',
    'api/tenant-mgmt/monthly-revenue': '.tenant_mgmt.monthly_revenue',
    'api/tenant-mgmt/number-sequences': '.tenant_mgmt.number_sequences',
    'api/tenant-mgmt/tenant-billing-history': '.tenant_mgmt.tenant_billing_history',
    'api/tenant-mgmt/tenant-subscriptions': '.tenant_mgmt.tenant_subscriptions',
    'api/tenant-mgmt/tenant-usage-metrics': '.tenant_mgmt.tenant_usage_metrics',
    'api/tenant-mgmt/tenants': '.tenant_mgmt.tenants',
    'api/user-mgmt/roles': '.user_mgmt.roles',
    'api/user-mgmt/user-preferences': '.user_mgmt.user_preferences',
    'api/user-mgmt/user-roles': '.user_mgmt.user_roles',
    'api/user-mgmt/user-sessions': '.user_mgmt.user_sessions',
    'api/user-mgmt/users': '.user_mgmt.users',
}
_PATHS: Final[dict[tuple[str, str], str]] = {
    ('auth', 'users'): 'api/auth/users',
    ('auto', 'customers'): 'api/auto/customers',
    ('auto', 'parts_inventory'): 'api/auto/parts-inventory',
    ('auto', 'parts_used'): 'api/auto/parts-used',
    ('auto', 'repair_orders'): 'api/auto/repair-orders',
    ('auto', 'repair_tasks'): 'api/auto/repair-tasks',
    ('auto', 'service_appointments'): 'api/auto/service-appointments',
    ('auto', 'technicians'): 'api/auto/technicians',
    ('auto', 'vehicle_service_history'): 'api/auto/vehicle-service-history',
    ('auto', 'vehicles'): 'api/auto/vehicles',
    ('banking', 'account_overview'): 'api/banking/account-overview',
    ('banking', 'accounts'): 'api/banking/accounts',
    ('banking', 'invoices_integration'): 'api/banking/invoices-integration',
    ('banking', 'payment_methods'): 'api/banking/payment-methods',
    ('banking', 'transactions'): 'api/banking/transactions',
    ('hs', 'active_technicians'): 'api/hs/active-technicians',
    ('hs', 'customers'): 'api/hs/customers',
    ('hs', 'inventory_items'): 'api/hs/inventory-items',
    ('hs', 'invoice_line_items'): 'api/hs/invoice-line-items',
    ('hs', 'invoices'): 'api/hs/invoices',
    ('hs', 'service_parts'): 'api/hs/service-parts',
    ('hs', 'services'): 'api/hs/services',
    ('hs', 'technician_availability'): 'api/hs/technician-availability',
    ('hs', 'technicians'): 'api/hs/technicians',
    ('hs', 'work_order_assignments'): 'api/hs/work-order-assignments',
    ('hs', 'work_order_dashboard'): 'api/hs/work-order-dashboard',
    ('hs', 'work_orders'): 'api/hs/work-orders',
    ('hs', 'work_orders_audit'): 'api/hs/work-orders-audit',
    ('rest', 'kitchen_board'): 'api/rest/kitchen-board',
    ('rest', 'kitchen_queue'): 'api/rest/kitchen-queue',
    ('rest', 'menu_categories'): 'api/rest/menu-categories',
    ('rest', 'menu_items'): 'api/rest/menu-items',
    ('rest', 'order_items'): 'api/rest/order-items',
    ('rest', 'orders'): 'api/rest/orders',
    ('rest', 'payments'): 'api/rest/payments',
    ('rest', 'tables'): 'api/rest/tables',
    ('system_core', 'active_feature_flags'): 'api/system-core/active-feature-flags',
    ('system_core', 'api_endpoints'): 'api/system-core/api-endpoints',
    ('system_core', 'feature_flags'): 'api/system-core/feature-flags',
    ('system_core', 'system_config'): 'api/system-core/system-config',
    ('system_core', 'system_config_audit'): 'api/system-core/system-config-audit',
    ('system_core', 'system_events'): 'api/system-core/system-events',
    ('tenant_mgmt', 'monthly_revenue'): 'api/tenant-mgmt/monthly-revenue',
    ('tenant_mgmt', 'number_sequences'): 'api/tenant-mgmt/number-sequences',
    ('tenant_mgmt', 'tenant_billing_history'): 'api/tenant-mgmt/tenant-billing-history',
    ('tenant_mgmt', 'tenant_subscriptions'): 'api/tenant-mgmt/tenant-subscriptions',
    ('tenant_mgmt', 'tenant_usage_metrics'): 'api/tenant-mgmt/tenant-usage-metrics',
    ('tenant_mgmt', 'tenants'): 'api/tenant-mgmt/tenants',
    ('user_mgmt', 'roles'): 'api/user-mgmt/roles',
    ('user_mgmt', 'user_preferences'): 'api/user-mgmt/user-preferences',
    ('user_mgmt', 'user_roles'): 'api/user-mgmt/user-roles',
    ('user_mgmt', 'user_sessions'): 'api/user-mgmt/user-sessions',
    ('user_mgmt', 'users'): 'api/user-mgmt/users',
}


def at(path: str) -> Resource | None:
    """What is served below a path, such as ``api/shop/orders``."""
    module = _MODULES.get(path)
    return None if module is None else _load(module)


def find(schema: str, name: str) -> Resource:
    """A relation by its name. Raises KeyError for one that isn't served."""
    return _load(_MODULES[_PATHS[schema, name]])


@cache
def _load(module: str) -> Resource:
    loaded = import_module(module, __name__).RESOURCE
    if not isinstance(loaded, Resource):
        raise TypeError(module)
    return loaded
