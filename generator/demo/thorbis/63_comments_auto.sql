-- Thorbis Business OS: comments on auto.
--
-- A comment says what a thing means. Lines at its end that begin with @ are tags, read by pgscribe.

COMMENT ON SCHEMA auto IS
  'Garages: customers and their vehicles, appointments, repair orders with tasks and parts.
@owner automotive-team';

-- Types -------------------------------------------------------------------------------------------------------
COMMENT ON DOMAIN auto.vin IS 'Vehicle identification number of ISO 3779: 17 characters without I, O and Q.';
COMMENT ON CONSTRAINT chk_vin_shape ON DOMAIN auto.vin IS
  'Length and letters; the check digit is not verified, since European numbers have none.';
COMMENT ON TYPE auto.appointment_type_enum IS 'What a vehicle is brought in for.';
COMMENT ON TYPE auto.appointment_status_enum IS 'Way of an appointment. COMPLETED, CANCELLED and NO_SHOW are final.';
COMMENT ON TYPE auto.repair_order_status_enum IS
  'Way of a repair order. Nothing is started before the customer has APPROVED the estimate; CLOSED ones are paid.';
COMMENT ON TYPE auto.part_condition_enum IS 'Whether a part was new when it was built in.';

-- Customers and vehicles --------------------------------------------------------------------------------------

COMMENT ON TABLE auto.customers IS
  'People and companies that own vehicles.
@owner automotive-team
@compliance GDPR
@retention 7 years after the last repair';
COMMENT ON COLUMN auto.customers.id IS 'Surrogate key.';
COMMENT ON COLUMN auto.customers.business_id IS 'The tenant whose customer it is.';
COMMENT ON COLUMN auto.customers.first_name IS
  'Given name, or the contact''s where the customer is a company.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN auto.customers.last_name IS
  'Family name, or the company''s.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN auto.customers.email IS
  'Where estimates and reminders go; NULL when there is a telephone number.
@classification CONFIDENTIAL
@encryption Column-level
@compliance PCI DSS, GDPR';
COMMENT ON COLUMN auto.customers.phone IS
  'Number to call when the vehicle is ready; NULL when there is an address.
@classification CONFIDENTIAL
@encryption Column-level
@compliance PCI DSS, GDPR';
COMMENT ON COLUMN auto.customers.address_info IS
  'Address as JSON: street, city, region, postal_code, country_code; NULL until it is needed.
@classification CONFIDENTIAL
@encryption Column-level
@compliance GDPR';
COMMENT ON COLUMN auto.customers.customer_type IS 'Decides on tax and on terms of payment.';
COMMENT ON COLUMN auto.customers.created_at IS 'When the customer was entered.';
COMMENT ON CONSTRAINT chk_auto_customers_reachable ON auto.customers IS
  'There is an e-mail address or a telephone number.';
COMMENT ON INDEX auto.uk_auto_customers_business_email IS 'Unique within a business, regardless of case.';
COMMENT ON INDEX auto.idx_auto_customers_business_created_at_desc IS 'The newest customers of a business.';
COMMENT ON INDEX auto.idx_auto_customers_name_fulltext_gin IS 'Full-text search on both names.';

COMMENT ON TABLE auto.vehicles IS
  'Vehicles that are or were looked after.
@owner automotive-team
@businessKey vin';
COMMENT ON COLUMN auto.vehicles.id IS 'Surrogate key.';
COMMENT ON COLUMN auto.vehicles.business_id IS 'The tenant that looks after it.';
COMMENT ON COLUMN auto.vehicles.customer_id IS 'Who owns it now.';
COMMENT ON COLUMN auto.vehicles.vin IS
  'Vehicle identification number.
@classification INTERNAL
@encryption Column-level
@compliance Industry Standard';
COMMENT ON COLUMN auto.vehicles.make IS 'Who built it.';
COMMENT ON COLUMN auto.vehicles.model IS 'Which model it is.';
COMMENT ON COLUMN auto.vehicles.year IS 'Model year.';
COMMENT ON COLUMN auto.vehicles.engine_type IS 'Engine in words, such as 2.0L I4; NULL when unknown.';
COMMENT ON COLUMN auto.vehicles.transmission IS 'MANUAL, AUTOMATIC, CVT or DIRECT_DRIVE; NULL when unknown.';
COMMENT ON COLUMN auto.vehicles.mileage IS
  'Distance on the clock at the last visit, in miles; NULL when it was not read.';
COMMENT ON COLUMN auto.vehicles.license_plate IS
  'State and number; NULL when it is not registered.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN auto.vehicles.vehicle_specs IS
  'What the workshop wants to know: tires, oil; NULL when nothing is noted.';
COMMENT ON COLUMN auto.vehicles.created_at IS 'When the vehicle was entered.';
COMMENT ON CONSTRAINT uk_auto_vehicles_vin ON auto.vehicles IS
  'Unique within a business. Two garages may know the same vehicle and neither learns of the other.';
COMMENT ON CONSTRAINT chk_auto_vehicles_year ON auto.vehicles IS 'Not before the first car.';
COMMENT ON CONSTRAINT chk_auto_vehicles_mileage ON auto.vehicles IS 'A distance is not negative.';
COMMENT ON CONSTRAINT chk_auto_vehicles_transmission ON auto.vehicles IS
  'The four kinds that the parts catalogs distinguish.';
COMMENT ON INDEX auto.idx_auto_vehicles_customer IS 'The vehicles of a customer; covers the foreign key.';
COMMENT ON INDEX auto.idx_auto_vehicles_business_license_plate IS 'Finds a vehicle by its plate at the gate.';
COMMENT ON INDEX auto.idx_auto_vehicles_specs_gin IS 'Finds vehicles by what they need.';

-- People and parts --------------------------------------------------------------------------------------------

COMMENT ON TABLE auto.technicians IS
  'Mechanics of a garage.
@owner automotive-team
@businessKey employee_id
@compliance GDPR';
COMMENT ON COLUMN auto.technicians.id IS 'Surrogate key.';
COMMENT ON COLUMN auto.technicians.business_id IS 'The tenant they work for.';
COMMENT ON COLUMN auto.technicians.user_id IS 'Identity they sign in with; NULL when they don''t.';
COMMENT ON COLUMN auto.technicians.employee_id IS 'Number in the payroll of the business.';
COMMENT ON COLUMN auto.technicians.name IS
  'Full name.
@classification CONFIDENTIAL
@compliance GDPR';
COMMENT ON COLUMN auto.technicians.specialties IS 'What they are best at.';
COMMENT ON COLUMN auto.technicians.employment_status IS 'How they are employed.';
COMMENT ON COLUMN auto.technicians.hourly_rate IS
  'What an hour costs the business.
@classification CONFIDENTIAL';
COMMENT ON COLUMN auto.technicians.created_at IS 'When they were entered.';
COMMENT ON CONSTRAINT uk_auto_technicians_employee ON auto.technicians IS 'Unique within a business.';
COMMENT ON INDEX auto.idx_auto_technicians_user IS 'Covers the foreign key to auth.users.';

COMMENT ON TABLE auto.parts_inventory IS
  'Parts in stock.
@owner automotive-team
@businessKey part_number';
COMMENT ON COLUMN auto.parts_inventory.id IS 'Surrogate key.';
COMMENT ON COLUMN auto.parts_inventory.business_id IS 'The tenant whose stock it is.';
COMMENT ON COLUMN auto.parts_inventory.part_number IS 'Number of the manufacturer or the shop.';
COMMENT ON COLUMN auto.parts_inventory.name IS 'What it is.';
COMMENT ON COLUMN auto.parts_inventory.description IS
  'More about it, such as what it fits; NULL when there is no more to say.';
COMMENT ON COLUMN auto.parts_inventory.manufacturer IS 'Who made it; NULL when unknown.';
COMMENT ON COLUMN auto.parts_inventory.quantity_on_hand IS 'Pieces in stock.';
COMMENT ON COLUMN auto.parts_inventory.cost_price IS
  'What one piece costs the business.
@classification CONFIDENTIAL';
COMMENT ON COLUMN auto.parts_inventory.selling_price IS 'What one piece is sold for, before tax.';
COMMENT ON COLUMN auto.parts_inventory.location IS 'Rack and shelf, such as R2-S1; NULL when it has no place.';
COMMENT ON COLUMN auto.parts_inventory.reorder_point IS 'At this many pieces or fewer it is ordered again.';
COMMENT ON CONSTRAINT uk_auto_parts_inventory_part_number ON auto.parts_inventory IS
  'Unique within a business; another may stock the same part.';
COMMENT ON INDEX auto.idx_auto_parts_inventory_to_reorder_partial IS 'What has to be ordered again, by manufacturer.';

-- Appointments and repair orders ------------------------------------------------------------------------------

COMMENT ON TABLE auto.service_appointments IS
  'When which vehicle is brought in, for what and to whom.
@owner automotive-team';
COMMENT ON COLUMN auto.service_appointments.id IS 'Surrogate key.';
COMMENT ON COLUMN auto.service_appointments.business_id IS 'The tenant it is made with.';
COMMENT ON COLUMN auto.service_appointments.customer_id IS 'Who made it.';
COMMENT ON COLUMN auto.service_appointments.vehicle_id IS 'The vehicle that is brought in.';
COMMENT ON COLUMN auto.service_appointments.appointment_type IS 'What it is brought in for.';
COMMENT ON COLUMN auto.service_appointments.description IS
  'What the customer says is wrong; NULL for plain maintenance.';
COMMENT ON COLUMN auto.service_appointments.scheduled_at IS 'When it is brought in.';
COMMENT ON COLUMN auto.service_appointments.estimated_duration IS 'How long the bay is taken, in minutes.';
COMMENT ON COLUMN auto.service_appointments.status IS 'Where the appointment stands.';
COMMENT ON COLUMN auto.service_appointments.technician_id IS 'Who is to look at it; NULL until that is decided.';
COMMENT ON COLUMN auto.service_appointments.bay_assignment IS 'Which bay is kept free; NULL until that is decided.';
COMMENT ON COLUMN auto.service_appointments.created_at IS 'When the appointment was made.';
COMMENT ON CONSTRAINT chk_auto_service_appointments_duration ON auto.service_appointments IS
  'From a quarter of an hour to a day.';
COMMENT ON INDEX auto.idx_auto_service_appointments_business_scheduled IS
  'The calendar of a garage; covers the foreign key to the tenant.';
COMMENT ON INDEX auto.idx_auto_service_appointments_customer IS
  'The appointments of a customer; covers the foreign key.';
COMMENT ON INDEX auto.idx_auto_service_appointments_vehicle IS
  'The appointments of a vehicle; covers the foreign key.';
COMMENT ON INDEX auto.idx_auto_service_appointments_technician IS 'The day of a technician; covers the foreign key.';

COMMENT ON TABLE auto.repair_orders IS
  'What is done to a vehicle after an appointment: exactly one for each appointment that leads to work.
@owner automotive-team
@businessKey repair_order_number
@retention 7 years';
COMMENT ON COLUMN auto.repair_orders.id IS 'Surrogate key.';
COMMENT ON COLUMN auto.repair_orders.business_id IS 'The tenant that does the work.';
COMMENT ON COLUMN auto.repair_orders.appointment_id IS 'The appointment it came from.';
COMMENT ON COLUMN auto.repair_orders.customer_id IS 'Who pays.';
COMMENT ON COLUMN auto.repair_orders.vehicle_id IS 'The vehicle that is worked on.';
COMMENT ON COLUMN auto.repair_orders.repair_order_number IS
  'Number on paper, such as RO-2026-000017. Left empty, the next one is assigned.';
COMMENT ON COLUMN auto.repair_orders.problem_description IS 'What the customer complained about.';
COMMENT ON COLUMN auto.repair_orders.diagnosis IS 'What was found; NULL until it was looked at.';
COMMENT ON COLUMN auto.repair_orders.status IS 'Where the work stands.';
COMMENT ON COLUMN auto.repair_orders.estimated_cost IS
  'What the customer was told, before tax; NULL before the estimate.';
COMMENT ON COLUMN auto.repair_orders.final_cost IS
  'What it came to, before tax; NULL until it is done.
@classification CONFIDENTIAL';
COMMENT ON COLUMN auto.repair_orders.started_at IS 'When the work began; NULL before.';
COMMENT ON COLUMN auto.repair_orders.completed_at IS
  'When the work was done; set exactly when the status is COMPLETED or CLOSED.';
COMMENT ON CONSTRAINT uk_auto_repair_orders_number ON auto.repair_orders IS
  'Numbers are unique within a business, and counted for each business by itself.';
COMMENT ON CONSTRAINT uk_auto_repair_orders_appointment ON auto.repair_orders IS
  'An appointment leads to one repair order: makes the relation one to one.';
COMMENT ON CONSTRAINT chk_auto_repair_orders_costs ON auto.repair_orders IS 'Costs are never negative.';
COMMENT ON CONSTRAINT chk_auto_repair_orders_completion ON auto.repair_orders IS
  'Finished work has a time of completion, other work has none.';
COMMENT ON INDEX auto.idx_auto_repair_orders_customer IS 'What a customer had done; covers the foreign key.';
COMMENT ON INDEX auto.idx_auto_repair_orders_vehicle IS 'What was done to a vehicle; covers the foreign key.';
COMMENT ON INDEX auto.idx_auto_repair_orders_business_status IS 'What a garage has open.';
COMMENT ON TRIGGER assign_repair_order_number ON auto.repair_orders IS
  'Numbers a repair order that comes without a number.';

COMMENT ON TABLE auto.repair_tasks IS
  'Single steps of a repair, each with its labor.
@owner automotive-team';
COMMENT ON COLUMN auto.repair_tasks.id IS 'Surrogate key.';
COMMENT ON COLUMN auto.repair_tasks.repair_order_id IS 'The repair it is a step of.';
COMMENT ON COLUMN auto.repair_tasks.task_description IS 'What is to be done.';
COMMENT ON COLUMN auto.repair_tasks.labor_hours IS 'Hours that are billed.';
COMMENT ON COLUMN auto.repair_tasks.labor_rate IS 'Price of an hour, before tax.';
COMMENT ON COLUMN auto.repair_tasks.status IS 'Where the step stands.';
COMMENT ON COLUMN auto.repair_tasks.technician_id IS 'Who does it; NULL until that is decided.';
COMMENT ON COLUMN auto.repair_tasks.started_at IS 'When it was begun; NULL before.';
COMMENT ON COLUMN auto.repair_tasks.completed_at IS 'When it was done; NULL before.';
COMMENT ON COLUMN auto.repair_tasks.notes IS 'What the technician wants remembered; NULL when nothing.';
COMMENT ON CONSTRAINT chk_auto_repair_tasks_labor_hours ON auto.repair_tasks IS
  'Hours are not negative; 0 is goodwill.';
COMMENT ON CONSTRAINT chk_auto_repair_tasks_order ON auto.repair_tasks IS 'The end does not come before the start.';
COMMENT ON INDEX auto.idx_auto_repair_tasks_repair_order IS 'The steps of a repair; covers the foreign key.';
COMMENT ON INDEX auto.idx_auto_repair_tasks_technician IS 'The steps of a technician; covers the foreign key.';

COMMENT ON TABLE auto.parts_used IS
  'Which parts went into a repair, at the cost of that day.
@owner automotive-team';
COMMENT ON COLUMN auto.parts_used.id IS 'Surrogate key.';
COMMENT ON COLUMN auto.parts_used.repair_order_id IS 'The repair they went into.';
COMMENT ON COLUMN auto.parts_used.part_id IS 'The part.';
COMMENT ON COLUMN auto.parts_used.quantity_used IS 'How many pieces.';
COMMENT ON COLUMN auto.parts_used.unit_cost IS
  'What one piece cost when it was used.
@classification CONFIDENTIAL';
COMMENT ON COLUMN auto.parts_used.total_cost IS
  'Quantity times cost.
@classification CONFIDENTIAL';
COMMENT ON COLUMN auto.parts_used.part_condition IS 'Whether it was new.';
COMMENT ON COLUMN auto.parts_used.used_at IS 'When it was built in.';
COMMENT ON CONSTRAINT chk_auto_parts_used_quantity ON auto.parts_used IS 'At least one piece.';
COMMENT ON INDEX auto.idx_auto_parts_used_repair_order IS 'The parts of a repair; covers the foreign key.';
COMMENT ON INDEX auto.idx_auto_parts_used_part IS 'The repairs that used a part; covers the foreign key.';

-- Views and functions -----------------------------------------------------------------------------------------

COMMENT ON VIEW auto.vehicle_service_history IS
  'What was done to each vehicle and what it came to. Runs with the rights of the reader.
@owner automotive-team';
COMMENT ON COLUMN auto.vehicle_service_history.business_id IS 'The tenant that looks after the vehicle.';
COMMENT ON COLUMN auto.vehicle_service_history.vehicle_id IS 'The vehicle.';
COMMENT ON COLUMN auto.vehicle_service_history.make IS 'Who built it.';
COMMENT ON COLUMN auto.vehicle_service_history.model IS 'Which model it is.';
COMMENT ON COLUMN auto.vehicle_service_history.year IS 'Model year.';
COMMENT ON COLUMN auto.vehicle_service_history.repair_order_id IS 'The repair.';
COMMENT ON COLUMN auto.vehicle_service_history.repair_order_number IS 'Its number on paper.';
COMMENT ON COLUMN auto.vehicle_service_history.status IS 'Where the repair stands.';
COMMENT ON COLUMN auto.vehicle_service_history.completed_at IS 'When it was done; NULL before.';
COMMENT ON COLUMN auto.vehicle_service_history.final_cost IS
  'What it came to; NULL until it is done.
@classification CONFIDENTIAL';
COMMENT ON COLUMN auto.vehicle_service_history.task_count IS 'How many steps it has.';
COMMENT ON FUNCTION auto.repair_order_cost(uuid) IS
  'What a repair comes to so far: labor of the steps that were not cancelled, and parts.';
COMMENT ON FUNCTION auto.repair_order_cost(uuid, boolean) IS
  'The share of labor (true) or of parts (false) in what a repair comes to.';
