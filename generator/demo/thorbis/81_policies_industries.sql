-- Thorbis Business OS: row-level security of the industries. How policies are made is said at the top of
-- 80_policies_core.sql.

-- hs ----------------------------------------------------------------------------------------------------------
-- Technicians see what is assigned to them. Their policies lead one way only, from customers to work orders to
-- assignments to technicians; the tenant's policy on assignments goes through the technician for the same
-- reason. Even so no role should inherit both authenticated_users and technician_role: it could read, but its
-- writes to work orders would be refused as an endless recursion. Use SET ROLE.

ALTER TABLE hs.technicians ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.technicians FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON hs.technicians
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (technicians.user_id IS NULL OR EXISTS (SELECT FROM auth.users AS p WHERE p.id = technicians.user_id))
  );

CREATE POLICY technician_self ON hs.technicians
  FOR SELECT TO technician_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()) AND user_id = (SELECT auth.uid()));

CREATE POLICY technician_moves ON hs.technicians
  FOR UPDATE TO technician_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()) AND user_id = (SELECT auth.uid()))
  WITH CHECK (business_id = (SELECT tenant_mgmt.current_tenant_id()) AND user_id = (SELECT auth.uid()));

ALTER TABLE hs.customers ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.customers FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON hs.customers
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (business_id = (SELECT tenant_mgmt.current_tenant_id()));

CREATE POLICY technician_customers ON hs.customers
  FOR SELECT TO technician_role
  USING (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND id IN (SELECT wo.customer_id FROM hs.work_orders AS wo)
  );

ALTER TABLE hs.services ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.services FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON hs.services
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (business_id = (SELECT tenant_mgmt.current_tenant_id()));

ALTER TABLE hs.inventory_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.inventory_items FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON hs.inventory_items
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (business_id = (SELECT tenant_mgmt.current_tenant_id()));

ALTER TABLE hs.service_parts ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.service_parts FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON hs.service_parts
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM hs.services AS p WHERE p.id = service_parts.service_id))
  WITH CHECK (
    EXISTS (SELECT FROM hs.services AS p WHERE p.id = service_parts.service_id)
    AND EXISTS (SELECT FROM hs.inventory_items AS p WHERE p.id = service_parts.inventory_item_id)
  );

ALTER TABLE hs.technician_availability ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.technician_availability FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON hs.technician_availability
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM hs.technicians AS p WHERE p.id = technician_availability.technician_id)
  );

CREATE POLICY technician_own_availability ON hs.technician_availability
  FOR SELECT TO technician_role
  USING (technician_id IN (SELECT t.id FROM hs.technicians AS t WHERE t.user_id = (SELECT auth.uid())));

ALTER TABLE hs.work_orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.work_orders FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON hs.work_orders
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM hs.customers AS p WHERE p.id = work_orders.customer_id)
    AND (
      work_orders.created_by IS NULL
      OR EXISTS (SELECT FROM auth.users AS p WHERE p.id = work_orders.created_by)
    )
    AND (
      work_orders.updated_by IS NULL
      OR EXISTS (SELECT FROM auth.users AS p WHERE p.id = work_orders.updated_by)
    )
  );

CREATE POLICY technician_work_orders ON hs.work_orders
  FOR SELECT TO technician_role
  USING (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND id IN (
      SELECT woa.work_order_id
      FROM hs.work_order_assignments AS woa
      JOIN hs.technicians AS t ON woa.technician_id = t.id
      WHERE t.user_id = (SELECT auth.uid())
    )
  );

ALTER TABLE hs.work_order_assignments ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.work_order_assignments FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON hs.work_order_assignments
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM hs.technicians AS p WHERE p.id = work_order_assignments.technician_id))
  WITH CHECK (
    EXISTS (SELECT FROM hs.technicians AS p WHERE p.id = work_order_assignments.technician_id)
    AND EXISTS (SELECT FROM hs.work_orders AS p WHERE p.id = work_order_assignments.work_order_id)
    AND (
      work_order_assignments.assigned_by IS NULL
      OR EXISTS (SELECT FROM auth.users AS p WHERE p.id = work_order_assignments.assigned_by)
    )
  );

CREATE POLICY technician_own_assignments ON hs.work_order_assignments
  FOR SELECT TO technician_role
  USING (technician_id IN (SELECT t.id FROM hs.technicians AS t WHERE t.user_id = (SELECT auth.uid())));

CREATE POLICY technician_reports_progress ON hs.work_order_assignments
  FOR UPDATE TO technician_role
  USING (technician_id IN (SELECT t.id FROM hs.technicians AS t WHERE t.user_id = (SELECT auth.uid())))
  WITH CHECK (technician_id IN (SELECT t.id FROM hs.technicians AS t WHERE t.user_id = (SELECT auth.uid())));

ALTER TABLE hs.invoices ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.invoices FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON hs.invoices
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM hs.work_orders AS p WHERE p.id = invoices.work_order_id)
    AND EXISTS (SELECT FROM hs.customers AS p WHERE p.id = invoices.customer_id)
  );

ALTER TABLE hs.invoice_line_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.invoice_line_items FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON hs.invoice_line_items
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM hs.invoices AS p WHERE p.id = invoice_line_items.invoice_id))
  WITH CHECK (
    EXISTS (SELECT FROM hs.invoices AS p WHERE p.id = invoice_line_items.invoice_id)
    AND (
      invoice_line_items.service_id IS NULL
      OR EXISTS (SELECT FROM hs.services AS p WHERE p.id = invoice_line_items.service_id)
    )
    AND (
      invoice_line_items.part_id IS NULL
      OR EXISTS (SELECT FROM hs.inventory_items AS p WHERE p.id = invoice_line_items.part_id)
    )
  );

ALTER TABLE hs.work_orders_audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.work_orders_audit FORCE ROW LEVEL SECURITY;
ALTER TABLE hs.work_orders_audit_inserts ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.work_orders_audit_inserts FORCE ROW LEVEL SECURITY;
ALTER TABLE hs.work_orders_audit_updates ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.work_orders_audit_updates FORCE ROW LEVEL SECURITY;
ALTER TABLE hs.work_orders_audit_deletes ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.work_orders_audit_deletes FORCE ROW LEVEL SECURITY;
ALTER TABLE hs.work_orders_audit_default ENABLE ROW LEVEL SECURITY;
ALTER TABLE hs.work_orders_audit_default FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON hs.work_orders_audit
  FOR SELECT TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()));

-- For everybody, since record_work_order_change() runs as the owner of the database; no API role may insert.
CREATE POLICY append_history ON hs.work_orders_audit
  FOR INSERT TO PUBLIC
  WITH CHECK (business_id = (SELECT tenant_mgmt.current_tenant_id()));

-- auto --------------------------------------------------------------------------------------------------------

ALTER TABLE auto.customers ENABLE ROW LEVEL SECURITY;
ALTER TABLE auto.customers FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON auto.customers
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (business_id = (SELECT tenant_mgmt.current_tenant_id()));

ALTER TABLE auto.vehicles ENABLE ROW LEVEL SECURITY;
ALTER TABLE auto.vehicles FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON auto.vehicles
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM auto.customers AS p WHERE p.id = vehicles.customer_id)
  );

ALTER TABLE auto.technicians ENABLE ROW LEVEL SECURITY;
ALTER TABLE auto.technicians FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON auto.technicians
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (technicians.user_id IS NULL OR EXISTS (SELECT FROM auth.users AS p WHERE p.id = technicians.user_id))
  );

ALTER TABLE auto.parts_inventory ENABLE ROW LEVEL SECURITY;
ALTER TABLE auto.parts_inventory FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON auto.parts_inventory
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (business_id = (SELECT tenant_mgmt.current_tenant_id()));

ALTER TABLE auto.service_appointments ENABLE ROW LEVEL SECURITY;
ALTER TABLE auto.service_appointments FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON auto.service_appointments
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM auto.customers AS p WHERE p.id = service_appointments.customer_id)
    AND EXISTS (SELECT FROM auto.vehicles AS p WHERE p.id = service_appointments.vehicle_id)
    AND (
      service_appointments.technician_id IS NULL
      OR EXISTS (SELECT FROM auto.technicians AS p WHERE p.id = service_appointments.technician_id)
    )
  );

ALTER TABLE auto.repair_orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE auto.repair_orders FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON auto.repair_orders
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM auto.service_appointments AS p WHERE p.id = repair_orders.appointment_id)
    AND EXISTS (SELECT FROM auto.customers AS p WHERE p.id = repair_orders.customer_id)
    AND EXISTS (SELECT FROM auto.vehicles AS p WHERE p.id = repair_orders.vehicle_id)
  );

ALTER TABLE auto.repair_tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE auto.repair_tasks FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON auto.repair_tasks
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM auto.repair_orders AS p WHERE p.id = repair_tasks.repair_order_id))
  WITH CHECK (
    EXISTS (SELECT FROM auto.repair_orders AS p WHERE p.id = repair_tasks.repair_order_id)
    AND (
      repair_tasks.technician_id IS NULL
      OR EXISTS (SELECT FROM auto.technicians AS p WHERE p.id = repair_tasks.technician_id)
    )
  );

ALTER TABLE auto.parts_used ENABLE ROW LEVEL SECURITY;
ALTER TABLE auto.parts_used FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON auto.parts_used
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM auto.repair_orders AS p WHERE p.id = parts_used.repair_order_id))
  WITH CHECK (
    EXISTS (SELECT FROM auto.repair_orders AS p WHERE p.id = parts_used.repair_order_id)
    AND EXISTS (SELECT FROM auto.parts_inventory AS p WHERE p.id = parts_used.part_id)
  );

-- rest --------------------------------------------------------------------------------------------------------

ALTER TABLE rest.menu_categories ENABLE ROW LEVEL SECURITY;
ALTER TABLE rest.menu_categories FORCE ROW LEVEL SECURITY;

-- The parent category is held to the same business by its foreign key of two columns.
CREATE POLICY tenant_isolation ON rest.menu_categories
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (business_id = (SELECT tenant_mgmt.current_tenant_id()));

ALTER TABLE rest.menu_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE rest.menu_items FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON rest.menu_items
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM rest.menu_categories AS p WHERE p.id = menu_items.category_id)
  );

ALTER TABLE rest.tables ENABLE ROW LEVEL SECURITY;
ALTER TABLE rest.tables FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON rest.tables
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (business_id = (SELECT tenant_mgmt.current_tenant_id()));

ALTER TABLE rest.orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE rest.orders FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON rest.orders
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (orders.table_id IS NULL OR EXISTS (SELECT FROM rest.tables AS p WHERE p.id = orders.table_id))
    AND (orders.server_id IS NULL OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = orders.server_id))
  );

ALTER TABLE rest.order_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE rest.order_items FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation_through_parent ON rest.order_items
  FOR ALL TO authenticated_users
  USING (EXISTS (SELECT FROM rest.orders AS p WHERE p.id = order_items.order_id))
  WITH CHECK (
    EXISTS (SELECT FROM rest.orders AS p WHERE p.id = order_items.order_id)
    AND EXISTS (SELECT FROM rest.menu_items AS p WHERE p.id = order_items.menu_item_id)
  );

ALTER TABLE rest.kitchen_queue ENABLE ROW LEVEL SECURITY;
ALTER TABLE rest.kitchen_queue FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON rest.kitchen_queue
  FOR ALL TO authenticated_users
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM rest.orders AS p WHERE p.id = kitchen_queue.order_id)
    AND EXISTS (SELECT FROM rest.order_items AS p WHERE p.id = kitchen_queue.order_item_id)
    AND (
      kitchen_queue.chef_id IS NULL
      OR EXISTS (SELECT FROM user_mgmt.users AS p WHERE p.id = kitchen_queue.chef_id)
    )
  );

ALTER TABLE rest.payments ENABLE ROW LEVEL SECURITY;
ALTER TABLE rest.payments FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON rest.payments
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM rest.orders AS p WHERE p.id = payments.order_id)
  );

-- banking -----------------------------------------------------------------------------------------------------

ALTER TABLE banking.accounts ENABLE ROW LEVEL SECURITY;
ALTER TABLE banking.accounts FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON banking.accounts
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (business_id = (SELECT tenant_mgmt.current_tenant_id()));

ALTER TABLE banking.payment_methods ENABLE ROW LEVEL SECURITY;
ALTER TABLE banking.payment_methods FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON banking.payment_methods
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND (
      customer_id IS NULL
      OR (customer_schema = 'hs' AND EXISTS (SELECT FROM hs.customers AS p WHERE p.id = customer_id))
      OR (customer_schema = 'auto' AND EXISTS (SELECT FROM auto.customers AS p WHERE p.id = customer_id))
    )
  );

ALTER TABLE banking.transactions ENABLE ROW LEVEL SECURITY;
ALTER TABLE banking.transactions FORCE ROW LEVEL SECURITY;
ALTER TABLE banking.transactions_0 ENABLE ROW LEVEL SECURITY;
ALTER TABLE banking.transactions_0 FORCE ROW LEVEL SECURITY;
ALTER TABLE banking.transactions_1 ENABLE ROW LEVEL SECURITY;
ALTER TABLE banking.transactions_1 FORCE ROW LEVEL SECURITY;
ALTER TABLE banking.transactions_2 ENABLE ROW LEVEL SECURITY;
ALTER TABLE banking.transactions_2 FORCE ROW LEVEL SECURITY;
ALTER TABLE banking.transactions_3 ENABLE ROW LEVEL SECURITY;
ALTER TABLE banking.transactions_3 FORCE ROW LEVEL SECURITY;

-- What is reversed is held to the same account by its foreign key of two columns.
CREATE POLICY tenant_isolation ON banking.transactions
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM banking.accounts AS p WHERE p.id = transactions.account_id)
    AND (
      transactions.payment_method_id IS NULL
      OR EXISTS (SELECT FROM banking.payment_methods AS p WHERE p.id = transactions.payment_method_id)
    )
  );

ALTER TABLE banking.invoices_integration ENABLE ROW LEVEL SECURITY;
ALTER TABLE banking.invoices_integration FORCE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON banking.invoices_integration
  FOR ALL TO authenticated_users, payment_service_role
  USING (business_id = (SELECT tenant_mgmt.current_tenant_id()))
  WITH CHECK (
    business_id = (SELECT tenant_mgmt.current_tenant_id())
    AND EXISTS (SELECT FROM banking.accounts AS p WHERE p.id = invoices_integration.banking_account_id)
    AND (
      invoices_integration.banking_transaction_id IS NULL
      OR EXISTS (SELECT FROM banking.transactions AS p WHERE p.id = invoices_integration.banking_transaction_id)
    )
    AND (
      (industry_schema = 'hs' AND EXISTS (SELECT FROM hs.invoices AS p WHERE p.id = industry_invoice_id))
      OR (industry_schema = 'auto' AND EXISTS (SELECT FROM auto.repair_orders AS p WHERE p.id = industry_invoice_id))
      OR (industry_schema = 'rest' AND EXISTS (SELECT FROM rest.orders AS p WHERE p.id = industry_invoice_id))
    )
  );
