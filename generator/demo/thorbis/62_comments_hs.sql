-- Thorbis Business OS: comments on hs.
--
-- A comment says what a thing means. Lines at its end that begin with @ are tags, read by pgscribe.

COMMENT ON SCHEMA hs IS
  'Home services: customers, technicians and where they are, work orders, invoices, stock.
@owner home-services-team';

-- Types -------------------------------------------------------------------------------------------------------
COMMENT ON TYPE hs.service_type_enum IS 'Trade a service belongs to.';
COMMENT ON TYPE hs.work_order_status_enum IS
  'Way of a work order from the first call to the end. COMPLETED and CANCELLED are final.';
COMMENT ON TYPE hs.assignment_status_enum IS 'What a technician made of an assignment.';
COMMENT ON TYPE hs.invoice_status_enum IS 'Way of an invoice. VOID ones keep their number.';
COMMENT ON TYPE hs.line_item_type_enum IS 'What a line of an invoice is for. Only a DISCOUNT has a negative price.';
COMMENT ON TYPE hs.availability_status_enum IS 'What a technician''s time is set aside for.';
COMMENT ON TYPE hs.uuid_range IS
  'A range over uuid. [x, x] overlaps [y, y] exactly when x = y: so an exclusion constraint can compare a uuid '
  'for equality with core PostgreSQL alone.';

-- Customers and the catalog -----------------------------------------------------------------------------------

COMMENT ON TABLE hs.customers IS
  'People and companies that order home services.
@owner home-services-team
@compliance PCI DSS, GDPR
@retention 7 years after the last invoice';
COMMENT ON COLUMN hs.customers.id IS 'Surrogate key.';
COMMENT ON COLUMN hs.customers.business_id IS 'The tenant whose customer it is.';
COMMENT ON COLUMN hs.customers.first_name IS
  'Given name, or the contact''s where the customer is a company.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN hs.customers.last_name IS
  'Family name, or the company''s.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN hs.customers.email IS
  'Where offers, reminders and invoices go; NULL when the customer prefers the telephone.
@classification CONFIDENTIAL
@encryption Column-level
@compliance PCI DSS, GDPR';
COMMENT ON COLUMN hs.customers.phone IS
  'Number to call before the visit; NULL when the customer prefers e-mail.
@classification CONFIDENTIAL
@encryption Column-level
@compliance PCI DSS, GDPR';
COMMENT ON COLUMN hs.customers.address_info IS
  'Address as JSON: street, city, region, postal_code, country_code; NULL until the first visit.
@classification CONFIDENTIAL
@encryption Column-level
@compliance GDPR';
COMMENT ON COLUMN hs.customers.customer_type IS 'Decides on tax and on terms of payment.';
COMMENT ON COLUMN hs.customers.preferences IS
  'How the customer likes to be dealt with: contact_by, has_pets; NULL when never asked.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN hs.customers.created_at IS 'When the customer was entered.';
COMMENT ON CONSTRAINT chk_hs_customers_reachable ON hs.customers IS
  'There is an e-mail address or a telephone number.';
COMMENT ON INDEX hs.uk_hs_customers_business_email IS
  'Unique within a business, regardless of case. The same person can be the customer of another.';
COMMENT ON INDEX hs.idx_hs_customers_business_created_at_desc IS 'The newest customers of a business.';
COMMENT ON INDEX hs.idx_hs_customers_name_fulltext_gin IS
  'Full-text search on both names, as the customers endpoint offers it.';
COMMENT ON INDEX hs.idx_hs_customers_preferences_gin IS 'Finds customers by a preference.';

COMMENT ON TABLE hs.services IS
  'What a business offers at which flat price. Lines of an invoice refer to it.
@owner home-services-team
@businessKey service_code';
COMMENT ON COLUMN hs.services.id IS 'Surrogate key.';
COMMENT ON COLUMN hs.services.business_id IS 'The tenant that offers it.';
COMMENT ON COLUMN hs.services.service_code IS 'Short code on quotes and invoices, such as PLB-001.';
COMMENT ON COLUMN hs.services.name IS
  'Name shown to customers.
@classification PUBLIC';
COMMENT ON COLUMN hs.services.description IS
  'What is included; NULL when the name says it.
@classification PUBLIC';
COMMENT ON COLUMN hs.services.service_type IS 'Trade it belongs to.';
COMMENT ON COLUMN hs.services.base_price IS
  'Flat price before tax, in the tenant''s currency.
@classification PUBLIC';
COMMENT ON COLUMN hs.services.usual_duration IS 'How long it usually takes; NULL when that can''t be told.';
COMMENT ON COLUMN hs.services.is_active IS 'Whether it can still be ordered.';
COMMENT ON COLUMN hs.services.created_at IS 'When it was added to the catalog.';
COMMENT ON CONSTRAINT uk_hs_services_code ON hs.services IS 'Codes are unique within a business.';
COMMENT ON INDEX hs.idx_hs_services_business_type_partial IS 'What a business offers now, by trade.';

COMMENT ON TABLE hs.inventory_items IS
  'Parts and material in stock.
@owner home-services-team
@businessKey sku';
COMMENT ON COLUMN hs.inventory_items.id IS 'Surrogate key.';
COMMENT ON COLUMN hs.inventory_items.business_id IS 'The tenant whose stock it is.';
COMMENT ON COLUMN hs.inventory_items.sku IS 'Stock-keeping number, as printed on the shelf.';
COMMENT ON COLUMN hs.inventory_items.name IS 'What it is.';
COMMENT ON COLUMN hs.inventory_items.description IS 'More about it; NULL when there is no more to say.';
COMMENT ON COLUMN hs.inventory_items.category IS 'Shelf it belongs to, such as plumbing; NULL when it fits none.';
COMMENT ON COLUMN hs.inventory_items.quantity_on_hand IS 'Pieces in stock.';
COMMENT ON COLUMN hs.inventory_items.reorder_point IS 'At this many pieces or fewer it is ordered again.';
COMMENT ON COLUMN hs.inventory_items.cost_price IS
  'What one piece costs the business.
@classification CONFIDENTIAL';
COMMENT ON COLUMN hs.inventory_items.selling_price IS 'What one piece is sold for, before tax.';
COMMENT ON COLUMN hs.inventory_items.supplier_info IS
  'Where it is bought, with the account number there; NULL when anywhere.
@classification CONFIDENTIAL';
COMMENT ON CONSTRAINT uk_hs_inventory_items_sku ON hs.inventory_items IS
  'Unique within a business; another may use the same number.';
COMMENT ON INDEX hs.idx_hs_inventory_items_to_reorder_partial IS
  'What has to be ordered again, answered from the index alone.';

COMMENT ON TABLE hs.service_parts IS
  'Which parts a service usually needs, so that the van is loaded right.
@owner home-services-team';
COMMENT ON COLUMN hs.service_parts.service_id IS 'The service.';
COMMENT ON COLUMN hs.service_parts.inventory_item_id IS 'The part it needs.';
COMMENT ON COLUMN hs.service_parts.quantity IS 'How many pieces of it.';
COMMENT ON CONSTRAINT chk_hs_service_parts_quantity ON hs.service_parts IS 'At least one piece.';
COMMENT ON INDEX hs.idx_hs_service_parts_inventory_item IS 'Which services need a part; covers the foreign key.';

-- Technicians -------------------------------------------------------------------------------------------------

COMMENT ON TABLE hs.technicians IS
  'People who do the work at the customer''s.
@owner home-services-team
@businessKey employee_id
@compliance GDPR';
COMMENT ON COLUMN hs.technicians.id IS 'Surrogate key.';
COMMENT ON COLUMN hs.technicians.business_id IS 'The tenant they work for.';
COMMENT ON COLUMN hs.technicians.user_id IS
  'Identity they sign in with on the field app; NULL when they don''t use it. Their policies compare it with '
  'auth.uid().';
COMMENT ON COLUMN hs.technicians.employee_id IS 'Number in the payroll of the business.';
COMMENT ON COLUMN hs.technicians.name IS
  'Full name as customers are told.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN hs.technicians.skills IS 'What they are good at, in free words.';
COMMENT ON COLUMN hs.technicians.service_types IS 'Trades they are sent to.';
COMMENT ON COLUMN hs.technicians.certifications IS
  'Certificates with name and valid_until; NULL when none is on file.';
COMMENT ON COLUMN hs.technicians.employment_status IS 'How they are employed.';
COMMENT ON COLUMN hs.technicians.current_location IS
  'Where they last were: longitude, latitude; NULL when the app is off.
@classification CONFIDENTIAL
@compliance GDPR
@retention 30 days';
COMMENT ON COLUMN hs.technicians.created_at IS 'When they were entered.';
COMMENT ON CONSTRAINT uk_hs_technicians_employee ON hs.technicians IS 'Unique within a business.';
COMMENT ON INDEX hs.idx_hs_technicians_user IS
  'From the signed-in person to the technician; covers the foreign key and the technicians'' policies.';
COMMENT ON INDEX hs.idx_hs_technicians_current_location_gist IS 'Who is nearest to a point.';
COMMENT ON INDEX hs.idx_hs_technicians_skills_gin IS 'Who has a skill.';

COMMENT ON TABLE hs.technician_availability IS
  'When a technician can be booked and where. Spans of one technician never overlap.
@owner home-services-team';
COMMENT ON COLUMN hs.technician_availability.id IS 'Surrogate key.';
COMMENT ON COLUMN hs.technician_availability.business_id IS 'The tenant they work for.';
COMMENT ON COLUMN hs.technician_availability.technician_id IS 'Whose time it is.';
COMMENT ON COLUMN hs.technician_availability.available_during IS 'The span of time: start included, end not.';
COMMENT ON COLUMN hs.technician_availability.availability_status IS 'What the time is set aside for.';
COMMENT ON COLUMN hs.technician_availability.service_area IS
  'Where they can be sent in that time: centre as longitude and latitude, radius in degrees; NULL for anywhere.
@classification INTERNAL';
COMMENT ON COLUMN hs.technician_availability.notes IS
  'Remark for the dispatcher; NULL when there is none.
@classification INTERNAL';
COMMENT ON COLUMN hs.technician_availability.created_at IS 'When the span was entered.';
COMMENT ON CONSTRAINT chk_hs_technician_availability_not_empty ON hs.technician_availability IS
  'A span has a length; an empty one would overlap nothing and be booked for ever.';
COMMENT ON CONSTRAINT ex_hs_technician_availability_no_overlap ON hs.technician_availability IS
  'Nobody is in two places at once. The technician is compared as a range of one uuid, since "technician_id WITH '
  '=" in a GiST index needs the extension btree_gist.';
COMMENT ON INDEX hs.idx_hs_technician_availability_business_status IS 'Who of a business is available at all.';
COMMENT ON INDEX hs.idx_hs_technician_availability_technician IS
  'The calendar of one technician; covers the foreign key.';
COMMENT ON INDEX hs.idx_hs_technician_availability_during_gist IS 'Who is available in a span of time.';
COMMENT ON INDEX hs.idx_hs_technician_availability_service_area_gist IS 'Who serves a place.';

-- Work orders -------------------------------------------------------------------------------------------------

COMMENT ON TABLE hs.work_orders IS
  'Central management of the work a home services business is asked to do: what, where, when, for whom and at '
  'what price.
@owner home-services-team
@businessKey work_order_number
@audited
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN hs.work_orders.id IS 'Surrogate key.';
COMMENT ON COLUMN hs.work_orders.business_id IS 'The tenant that does the work.';
COMMENT ON COLUMN hs.work_orders.customer_id IS 'Who asked for it.';
COMMENT ON COLUMN hs.work_orders.work_order_number IS
  'Number on paper, such as WO-2026-000121. Left empty, the next one is assigned.';
COMMENT ON COLUMN hs.work_orders.service_type IS 'Trade the work belongs to.';
COMMENT ON COLUMN hs.work_orders.description IS
  'What the customer asked for, in the dispatcher''s words.
@classification CONFIDENTIAL';
COMMENT ON COLUMN hs.work_orders.priority IS 'How soon it is to be done; NULL when nobody judged yet.';
COMMENT ON COLUMN hs.work_orders.status IS
  'Where the work stands. Never NULL, or the check on completion could not decide.';
COMMENT ON COLUMN hs.work_orders.scheduled_at IS 'When the technician is to arrive; NULL until it is planned.';
COMMENT ON COLUMN hs.work_orders.completed_at IS 'When the work was done; set exactly when the status is COMPLETED.';
COMMENT ON COLUMN hs.work_orders.estimated_cost IS
  'What the customer was told, before tax, in the tenant''s currency; NULL before the estimate.';
COMMENT ON COLUMN hs.work_orders.final_cost IS 'What it came to, before tax; NULL until it is done.';
COMMENT ON COLUMN hs.work_orders.location_address IS
  'Where the work is, when not at the customer''s own address.
@classification CONFIDENTIAL
@encryption Column-level
@compliance GDPR';
COMMENT ON COLUMN hs.work_orders.special_instructions IS
  'What the technician has to know, such as how to get in; NULL when nothing.
@classification CONFIDENTIAL
@encryption Column-level';
COMMENT ON COLUMN hs.work_orders.created_at IS 'When it was entered; NULL for rows imported without a time.';
COMMENT ON COLUMN hs.work_orders.updated_at IS
  'When it last changed, kept by a trigger; NULL for imported rows that never did.';
COMMENT ON COLUMN hs.work_orders.created_by IS 'Who entered it; NULL when the customer did so online.';
COMMENT ON COLUMN hs.work_orders.updated_by IS 'Who changed it last; NULL when nobody has.';
COMMENT ON CONSTRAINT uk_hs_work_order_number ON hs.work_orders IS
  'Numbers are unique within a business, and counted for each business by itself.';
COMMENT ON CONSTRAINT chk_hs_work_order_costs ON hs.work_orders IS 'Costs are never negative.';
COMMENT ON CONSTRAINT chk_hs_work_order_completion ON hs.work_orders IS
  'Completed work has a time of completion, other work has none.';
COMMENT ON INDEX hs.idx_hs_work_orders_business_customer IS 'What a customer has ordered.';
COMMENT ON INDEX hs.idx_hs_work_orders_business_status IS
  'The list of work orders by status, the commonest request to the API.';
COMMENT ON INDEX hs.idx_hs_work_orders_business_scheduled IS
  'The dashboard: what a business has planned in a span of days.';
COMMENT ON INDEX hs.idx_hs_work_orders_status IS
  'Counts by status across tenants, for the platform''s own monitoring.';
COMMENT ON INDEX hs.idx_hs_work_orders_scheduled IS
  'What is planned across tenants, for the job that sends reminders.';
COMMENT ON INDEX hs.idx_hs_work_orders_number IS 'Finds a work order by its number alone, for support.';
COMMENT ON INDEX hs.idx_hs_work_orders_customer IS 'Covers the foreign key to customers.';
COMMENT ON INDEX hs.idx_hs_work_orders_created_by IS 'Covers the foreign key to auth.users.';
COMMENT ON INDEX hs.idx_hs_work_orders_updated_by IS 'Covers the foreign key to auth.users.';
COMMENT ON TRIGGER assign_work_order_number ON hs.work_orders IS 'Numbers a work order that comes without a number.';
COMMENT ON TRIGGER set_updated_at ON hs.work_orders IS 'Keeps updated_at true.';
COMMENT ON TRIGGER record_work_order_change ON hs.work_orders IS
  'Writes each insert, update and delete to work_orders_audit.';

COMMENT ON TABLE hs.work_order_assignments IS
  'Which technician is sent to which work order, and what became of it.
@owner home-services-team';
COMMENT ON COLUMN hs.work_order_assignments.id IS 'Surrogate key.';
COMMENT ON COLUMN hs.work_order_assignments.work_order_id IS 'The work to be done.';
COMMENT ON COLUMN hs.work_order_assignments.technician_id IS 'Who is sent.';
COMMENT ON COLUMN hs.work_order_assignments.assigned_by IS 'Who decided it; NULL when route planning did.';
COMMENT ON COLUMN hs.work_order_assignments.assigned_at IS 'When it was decided.';
COMMENT ON COLUMN hs.work_order_assignments.started_at IS 'When the technician began; NULL before.';
COMMENT ON COLUMN hs.work_order_assignments.completed_at IS 'When the technician was done; NULL before.';
COMMENT ON COLUMN hs.work_order_assignments.assignment_status IS 'What the technician made of it.';
COMMENT ON COLUMN hs.work_order_assignments.notes IS
  'What the technician found; NULL when there is nothing to tell.
@classification CONFIDENTIAL';
COMMENT ON CONSTRAINT uk_hs_work_order_assignments_technician ON hs.work_order_assignments IS
  'A technician is assigned to a work order once. The technician comes first, so that its index covers the '
  'foreign key and the technicians'' policies.';
COMMENT ON CONSTRAINT chk_hs_work_order_assignments_order ON hs.work_order_assignments IS
  'The end does not come before the start.';
COMMENT ON INDEX hs.idx_hs_work_order_assignments_work_order IS 'Who is sent to a work order, for the dashboard.';
COMMENT ON INDEX hs.idx_hs_work_order_assignments_assigned_by IS 'Covers the foreign key to auth.users.';

COMMENT ON TABLE hs.work_orders_audit IS
  'Every change to a work order: the row before and after it. Written by a trigger and changed by nobody; in '
  'partitions by kind of change, because inserts may be dropped sooner than deletes.
@owner home-services-team
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN hs.work_orders_audit.id IS
  'Identity of the entry; with action the primary key, which has to contain the partition key.';
COMMENT ON COLUMN hs.work_orders_audit.action IS 'What happened to the work order; decides on the partition.';
COMMENT ON COLUMN hs.work_orders_audit.business_id IS 'The tenant whose work order it was.';
COMMENT ON COLUMN hs.work_orders_audit.work_order_id IS
  'The work order that changed. No foreign key: the history outlives it.';
COMMENT ON COLUMN hs.work_orders_audit.changed_columns IS
  'Names of the columns whose value changed, in alphabetical order.';
COMMENT ON COLUMN hs.work_orders_audit.old_row IS
  'The row before the change; NULL for an insert.
@classification CONFIDENTIAL';
COMMENT ON COLUMN hs.work_orders_audit.new_row IS
  'The row after the change; NULL for a delete.
@classification CONFIDENTIAL';
COMMENT ON COLUMN hs.work_orders_audit.changed_by IS
  'Person the session acted for; NULL for a job.
@classification INTERNAL';
COMMENT ON COLUMN hs.work_orders_audit.changed_at IS 'When the change was made.';
COMMENT ON CONSTRAINT chk_hs_work_orders_audit_rows ON hs.work_orders_audit IS
  'An insert has no row before it, a delete none after it, an update has both.';
COMMENT ON INDEX hs.idx_hs_work_orders_audit_business_changed_at_desc IS
  'The latest changes of a business; covers the foreign key and the policy.';
COMMENT ON INDEX hs.idx_hs_work_orders_audit_work_order_changed_at IS 'The history of one work order.';
COMMENT ON TABLE hs.work_orders_audit_inserts IS 'Work orders as they were entered.';
COMMENT ON TABLE hs.work_orders_audit_updates IS 'Changes to work orders.';
COMMENT ON TABLE hs.work_orders_audit_deletes IS 'Work orders as they were before they were deleted.';
COMMENT ON TABLE hs.work_orders_audit_default IS
  'Kinds of change that have no partition; empty unless one is added to the enum.';
COMMENT ON FUNCTION hs.record_work_order_change() IS
  'Trigger function behind the audit of work orders. Runs as its owner, so that nobody needs the right to write '
  'history.';

-- Invoices ----------------------------------------------------------------------------------------------------

COMMENT ON TABLE hs.invoices IS
  'What a customer owes for a work order: exactly one invoice for each work order that is billed.
@owner home-services-team
@businessKey invoice_number
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN hs.invoices.id IS 'Surrogate key.';
COMMENT ON COLUMN hs.invoices.business_id IS 'The tenant that bills.';
COMMENT ON COLUMN hs.invoices.work_order_id IS 'The work that is billed.';
COMMENT ON COLUMN hs.invoices.customer_id IS 'Who is billed; not always who ordered.';
COMMENT ON COLUMN hs.invoices.invoice_number IS
  'Number on paper, such as INV-2026-000041. Left empty, the next one is assigned.';
COMMENT ON COLUMN hs.invoices.subtotal IS
  'Sum of the lines before tax.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN hs.invoices.tax_amount IS
  'Tax on the subtotal.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN hs.invoices.total_amount IS
  'What has to be paid: subtotal and tax.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN hs.invoices.currency IS 'Currency of the three amounts.';
COMMENT ON COLUMN hs.invoices.status IS 'Where the invoice stands.';
COMMENT ON COLUMN hs.invoices.issued_at IS 'When it was sent; NULL for a draft.';
COMMENT ON COLUMN hs.invoices.due_at IS 'When it has to be paid; NULL for a draft.';
COMMENT ON COLUMN hs.invoices.paid_at IS 'When it was paid; set exactly when the status is PAID.';
COMMENT ON CONSTRAINT uk_hs_invoices_number ON hs.invoices IS
  'Numbers are unique within a business, and counted for each business by itself.';
COMMENT ON CONSTRAINT uk_hs_invoices_work_order ON hs.invoices IS
  'A work order is billed once: makes the relation one to one.';
COMMENT ON CONSTRAINT chk_hs_invoices_paid ON hs.invoices IS
  'Paid invoices have a time of payment, others have none.';
COMMENT ON CONSTRAINT chk_hs_invoices_due ON hs.invoices IS 'An invoice is not due before it is sent.';
COMMENT ON INDEX hs.idx_hs_invoices_customer IS 'The invoices of a customer; covers the foreign key.';
COMMENT ON INDEX hs.idx_hs_invoices_open_due_partial IS 'What is still to be paid, by due date, with the amounts.';
COMMENT ON TRIGGER assign_invoice_number ON hs.invoices IS 'Numbers an invoice that comes without a number.';

COMMENT ON TABLE hs.invoice_line_items IS
  'The lines of an invoice: labor, parts, fees, discounts.
@owner home-services-team
@retention 7 years';
COMMENT ON COLUMN hs.invoice_line_items.id IS 'Surrogate key.';
COMMENT ON COLUMN hs.invoice_line_items.invoice_id IS 'The invoice it stands on.';
COMMENT ON COLUMN hs.invoice_line_items.item_type IS 'What the line is for.';
COMMENT ON COLUMN hs.invoice_line_items.description IS 'Text printed on the invoice.';
COMMENT ON COLUMN hs.invoice_line_items.quantity IS 'How many units.';
COMMENT ON COLUMN hs.invoice_line_items.unit_price IS 'Price of one unit before tax; negative for a discount.';
COMMENT ON COLUMN hs.invoice_line_items.total_price IS 'Quantity times price.';
COMMENT ON COLUMN hs.invoice_line_items.service_id IS
  'The service that was done; NULL when the line is for something else.';
COMMENT ON COLUMN hs.invoice_line_items.part_id IS
  'The part that was used; NULL when the line is for something else.';
COMMENT ON CONSTRAINT chk_hs_invoice_line_items_quantity ON hs.invoice_line_items IS 'At least one unit.';
COMMENT ON CONSTRAINT chk_hs_invoice_line_items_one_source ON hs.invoice_line_items IS
  'A line is for a service or a part or neither, not for both.';
COMMENT ON CONSTRAINT chk_hs_invoice_line_items_discount ON hs.invoice_line_items IS
  'Discounts have a negative price, other lines don''t.';
COMMENT ON INDEX hs.idx_hs_invoice_line_items_invoice IS 'The lines of an invoice; covers the foreign key.';
COMMENT ON INDEX hs.idx_hs_invoice_line_items_service IS 'Where a service was billed; covers the foreign key.';
COMMENT ON INDEX hs.idx_hs_invoice_line_items_part IS 'Where a part was billed; covers the foreign key.';

-- Views and functions -----------------------------------------------------------------------------------------

COMMENT ON VIEW hs.work_order_dashboard IS
  'Work orders with the name of the customer and of the technicians who have not declined: what the dashboard '
  'shows. Runs with the rights of the reader.
@owner home-services-team';
COMMENT ON COLUMN hs.work_order_dashboard.work_order_id IS 'The work order.';
COMMENT ON COLUMN hs.work_order_dashboard.business_id IS 'The tenant it belongs to.';
COMMENT ON COLUMN hs.work_order_dashboard.work_order_number IS 'Its number on paper.';
COMMENT ON COLUMN hs.work_order_dashboard.status IS 'Where the work stands.';
COMMENT ON COLUMN hs.work_order_dashboard.priority IS 'How soon it is to be done.';
COMMENT ON COLUMN hs.work_order_dashboard.scheduled_at IS 'When the technician is to arrive.';
COMMENT ON COLUMN hs.work_order_dashboard.customer_name IS
  'Given and family name of the customer.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN hs.work_order_dashboard.technician_names IS
  'Names of the technicians in alphabetical order; NULL when nobody is assigned.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN hs.work_order_dashboard.technician_count IS 'How many technicians that are.';

COMMENT ON VIEW hs.active_technicians IS
  'Technicians who can be sent out now. Can be written through, as long as the row stays in the view. Runs with '
  'the rights of the reader.
@owner home-services-team';
COMMENT ON COLUMN hs.active_technicians.id IS 'The technician.';
COMMENT ON COLUMN hs.active_technicians.business_id IS 'The tenant they work for.';
COMMENT ON COLUMN hs.active_technicians.employee_id IS 'Number in the payroll of the business.';
COMMENT ON COLUMN hs.active_technicians.name IS
  'Full name.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN hs.active_technicians.skills IS 'What they are good at.';
COMMENT ON COLUMN hs.active_technicians.service_types IS 'Trades they are sent to.';
COMMENT ON COLUMN hs.active_technicians.employment_status IS 'ACTIVE or CONTRACTOR.';
COMMENT ON COLUMN hs.active_technicians.current_location IS
  'Where they last were: longitude, latitude.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON FUNCTION hs.full_name(hs.customers) IS 'Given and family name of a customer, usable as a computed column.';
COMMENT ON FUNCTION hs.find_available_technicians(tstzrange, point, hs.service_type_enum) IS
  'Technicians who are available for the whole of a span of time, nearest to the point first, of one trade or of '
  'any. Behind the endpoint of the same purpose.';
COMMENT ON PROCEDURE hs.complete_work_order(uuid, numeric, timestamptz, integer) IS
  'Closes a work order with its final cost and finishes the assignments that were accepted or started. Tells how '
  'many were assigned and never answered.';
