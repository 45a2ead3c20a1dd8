-- Thorbis Business OS: comments on rest.
--
-- A comment says what a thing means. Lines at its end that begin with @ are tags, read by pgscribe.

COMMENT ON SCHEMA rest IS
  'Restaurants: menu, tables, orders, the kitchen''s queue, payments at the counter.
@owner restaurant-team';

-- Types -------------------------------------------------------------------------------------------------------
COMMENT ON TYPE rest.table_status_enum IS 'What a table is at this moment.';
COMMENT ON TYPE rest.order_type_enum IS 'Where the food is eaten. Only DINE_IN has a table.';
COMMENT ON TYPE rest.order_status_enum IS 'Way of an order. PAID and CANCELLED are final.';
COMMENT ON TYPE rest.order_item_status_enum IS 'Way of one dish from the order to the guest.';
COMMENT ON TYPE rest.portion IS 'One size in which a dish is sold.';
COMMENT ON COLUMN rest.portion.label IS 'Name of the size, such as large.';
COMMENT ON COLUMN rest.portion.price IS 'Price of this size, in the currency of the dish.';
COMMENT ON COLUMN rest.portion.kilojoules IS 'Energy of this size; NULL when it was not measured.';
COMMENT ON TYPE rest.time_of_day_range IS
  'A span within a day, such as [07:00,11:30). NULL as an end means until closing.';

-- The menu ----------------------------------------------------------------------------------------------------

COMMENT ON TABLE rest.menu_categories IS
  'Sections of the menu, which can have sections of their own.
@owner restaurant-team';
COMMENT ON COLUMN rest.menu_categories.id IS 'Surrogate key.';
COMMENT ON COLUMN rest.menu_categories.business_id IS 'The tenant whose menu it is.';
COMMENT ON COLUMN rest.menu_categories.name IS
  'Heading on the menu.
@classification PUBLIC';
COMMENT ON COLUMN rest.menu_categories.description IS
  'Text below the heading; NULL when there is none.
@classification PUBLIC';
COMMENT ON COLUMN rest.menu_categories.sort_order IS 'Place on the menu, counted in tens.';
COMMENT ON COLUMN rest.menu_categories.is_active IS 'Whether it is on the menu now.';
COMMENT ON COLUMN rest.menu_categories.created_at IS 'When it was added.';
COMMENT ON COLUMN rest.menu_categories.parent_category_id IS 'The section it is part of; NULL at the top.';
COMMENT ON COLUMN rest.menu_categories.served_during IS
  'Hours in which it is served; NULL for the whole day.
@classification PUBLIC';
COMMENT ON CONSTRAINT uk_rest_menu_categories_name ON rest.menu_categories IS
  'Headings are unique within a business.';
COMMENT ON CONSTRAINT uk_rest_menu_categories_business_id ON rest.menu_categories IS
  'Target of the two-column foreign key to the parent section.';
COMMENT ON CONSTRAINT menu_categories_parent_category_fkey ON rest.menu_categories IS
  'Over two columns, so that a section never hangs below one of another business.';
COMMENT ON INDEX rest.idx_rest_menu_categories_business_parent IS 'The parts of a section; covers the foreign key.';
COMMENT ON INDEX rest.idx_rest_menu_categories_business_sort_order_partial IS 'The menu in its order.';

COMMENT ON TABLE rest.menu_items IS
  'Dishes and drinks.
@owner restaurant-team';
COMMENT ON COLUMN rest.menu_items.id IS 'Surrogate key.';
COMMENT ON COLUMN rest.menu_items.business_id IS 'The tenant that serves it.';
COMMENT ON COLUMN rest.menu_items.category_id IS 'The section it stands in.';
COMMENT ON COLUMN rest.menu_items.name IS
  'Name on the menu.
@classification PUBLIC';
COMMENT ON COLUMN rest.menu_items.description IS
  'Text below the name; NULL when there is none.
@classification PUBLIC';
COMMENT ON COLUMN rest.menu_items.price IS
  'Price with tax, in the currency beside it.
@classification PUBLIC';
COMMENT ON COLUMN rest.menu_items.currency IS 'Currency of the price.';
COMMENT ON COLUMN rest.menu_items.allergens IS
  'What guests can be allergic to; empty when nothing.
@classification PUBLIC';
COMMENT ON COLUMN rest.menu_items.dietary_restrictions IS
  'Diets it suits, such as vegan.
@classification PUBLIC';
COMMENT ON COLUMN rest.menu_items.is_available IS 'Whether it can be ordered now; false when it has run out.';
COMMENT ON COLUMN rest.menu_items.prep_time_minutes IS
  'How long the kitchen takes, in minutes; NULL for what is only poured.';
COMMENT ON COLUMN rest.menu_items.nutritional_info IS
  'Energy and nutrients of a serving; NULL when they were not measured.
@classification PUBLIC';
COMMENT ON COLUMN rest.menu_items.portions IS
  'Sizes in which it is sold; NULL when there is only one.
@classification PUBLIC';
COMMENT ON COLUMN rest.menu_items.search_document IS
  'Name and description for full-text search, the name weighing more.';
COMMENT ON CONSTRAINT uk_rest_menu_items_name ON rest.menu_items IS 'Names are unique within a business.';
COMMENT ON CONSTRAINT chk_rest_menu_items_prep_time ON rest.menu_items IS
  'Preparing takes at least a minute, or no time is given.';
COMMENT ON INDEX rest.idx_rest_menu_items_category IS 'The dishes of a section; covers the foreign key.';
COMMENT ON INDEX rest.idx_rest_menu_items_search_document_gin IS 'Full-text search on the menu.';
COMMENT ON INDEX rest.idx_rest_menu_items_allergens_gin IS 'What guests with an allergy must avoid.';
COMMENT ON INDEX rest.idx_rest_menu_items_business_available_partial IS
  'The menu as guests see it, with names and prices.';

COMMENT ON TABLE rest.tables IS
  'Tables of a restaurant and where they stand.
@owner restaurant-team
@businessKey table_number';
COMMENT ON COLUMN rest.tables.id IS 'Surrogate key.';
COMMENT ON COLUMN rest.tables.business_id IS 'The tenant whose table it is.';
COMMENT ON COLUMN rest.tables.table_number IS
  'Number on the table.
@classification PUBLIC';
COMMENT ON COLUMN rest.tables.capacity IS 'How many guests it seats.';
COMMENT ON COLUMN rest.tables.status IS 'What it is at this moment.';
COMMENT ON COLUMN rest.tables.section IS 'Part of the house, such as Terrace; NULL when it has no name.';
COMMENT ON COLUMN rest.tables.location_coordinates IS
  'Where it stands on the floor plan, in metres from the entrance; NULL when not drawn.';
COMMENT ON COLUMN rest.tables.created_at IS 'When it was entered.';
COMMENT ON CONSTRAINT uk_rest_tables_number ON rest.tables IS
  'Unique within a business; every restaurant has a table 1.';
COMMENT ON CONSTRAINT chk_rest_tables_capacity ON rest.tables IS 'One guest to a hundred.';
COMMENT ON INDEX rest.idx_rest_tables_location_coordinates_spgist IS 'Which table was touched on the floor plan.';

-- Orders ------------------------------------------------------------------------------------------------------

COMMENT ON TABLE rest.orders IS
  'What guests ordered together and pay together.
@owner restaurant-team
@businessKey order_number
@retention 7 years';
COMMENT ON COLUMN rest.orders.id IS 'Surrogate key.';
COMMENT ON COLUMN rest.orders.business_id IS 'The tenant that serves it.';
COMMENT ON COLUMN rest.orders.table_id IS 'Where the guests sit; NULL for takeout and delivery.';
COMMENT ON COLUMN rest.orders.order_number IS
  'Number on the ticket, such as ORD-2026-000101. Left empty, the next one is assigned.';
COMMENT ON COLUMN rest.orders.order_type IS 'Where the food is eaten.';
COMMENT ON COLUMN rest.orders.status IS 'Where the order stands.';
COMMENT ON COLUMN rest.orders.subtotal IS
  'Sum of the items before tax.
@classification CONFIDENTIAL';
COMMENT ON COLUMN rest.orders.tax_amount IS
  'Tax on the subtotal.
@classification CONFIDENTIAL';
COMMENT ON COLUMN rest.orders.tip_amount IS
  'What the guests gave on top.
@classification CONFIDENTIAL';
COMMENT ON COLUMN rest.orders.total_amount IS
  'What is paid: subtotal, tax and tip.
@classification CONFIDENTIAL';
COMMENT ON COLUMN rest.orders.created_at IS 'When it was taken.';
COMMENT ON COLUMN rest.orders.completed_at IS 'When it was over; NULL before.';
COMMENT ON COLUMN rest.orders.server_id IS 'Who serves it; NULL for orders made online.';
COMMENT ON CONSTRAINT uk_rest_orders_number ON rest.orders IS
  'Numbers are unique within a business, and counted for each business by itself.';
COMMENT ON CONSTRAINT chk_rest_orders_table ON rest.orders IS 'Guests who eat here have a table, others have none.';
COMMENT ON CONSTRAINT chk_rest_orders_completion ON rest.orders IS 'The end does not come before the start.';
COMMENT ON INDEX rest.idx_rest_orders_business_created_at_desc IS 'The latest orders of a restaurant.';
COMMENT ON INDEX rest.idx_rest_orders_table IS 'The orders of a table; covers the foreign key.';
COMMENT ON INDEX rest.idx_rest_orders_server IS 'The orders of a server; covers the foreign key.';
COMMENT ON INDEX rest.idx_rest_orders_business_open_partial IS 'Orders that are not over yet.';
COMMENT ON TRIGGER assign_order_number ON rest.orders IS 'Numbers an order that comes without a number.';

COMMENT ON TABLE rest.order_items IS
  'The dishes of an order.
@owner restaurant-team';
COMMENT ON COLUMN rest.order_items.id IS 'Surrogate key.';
COMMENT ON COLUMN rest.order_items.order_id IS 'The order it is part of.';
COMMENT ON COLUMN rest.order_items.menu_item_id IS 'The dish.';
COMMENT ON COLUMN rest.order_items.quantity IS 'How many of it.';
COMMENT ON COLUMN rest.order_items.unit_price IS
  'Price of one when it was ordered; a later change of the menu does not touch it.';
COMMENT ON COLUMN rest.order_items.total_price IS 'Quantity times price.';
COMMENT ON COLUMN rest.order_items.special_instructions IS
  'What the guest wants different; NULL for as it is.
@classification CONFIDENTIAL';
COMMENT ON COLUMN rest.order_items.status IS 'Where the dish stands.';
COMMENT ON COLUMN rest.order_items.ordered_at IS 'When it was ordered.';
COMMENT ON COLUMN rest.order_items.completed_at IS 'When the kitchen was done with it; NULL before.';
COMMENT ON CONSTRAINT chk_rest_order_items_quantity ON rest.order_items IS 'At least one.';
COMMENT ON INDEX rest.idx_rest_order_items_order IS 'The dishes of an order; covers the foreign key.';
COMMENT ON INDEX rest.idx_rest_order_items_menu_item IS 'How often a dish was ordered; covers the foreign key.';

COMMENT ON TABLE rest.kitchen_queue IS
  'What each station of the kitchen has to prepare, in which order.
@owner restaurant-team
@retention 90 days';
COMMENT ON COLUMN rest.kitchen_queue.id IS 'Surrogate key.';
COMMENT ON COLUMN rest.kitchen_queue.business_id IS
  'The tenant whose kitchen it is; kept here so that the queue is read without a join.';
COMMENT ON COLUMN rest.kitchen_queue.order_id IS 'The order it belongs to.';
COMMENT ON COLUMN rest.kitchen_queue.order_item_id IS 'The dish to be prepared.';
COMMENT ON COLUMN rest.kitchen_queue.station IS 'Where it is prepared: GRILL, FRYER, SALAD, PASTRY, BAR or EXPEDITE.';
COMMENT ON COLUMN rest.kitchen_queue.status IS 'Where it stands.';
COMMENT ON COLUMN rest.kitchen_queue.prep_time_estimated IS 'How long it should take, in minutes; NULL when unknown.';
COMMENT ON COLUMN rest.kitchen_queue.prep_time_actual IS 'How long it took, in minutes; NULL until it is done.';
COMMENT ON COLUMN rest.kitchen_queue.created_at IS 'When it came into the queue.';
COMMENT ON COLUMN rest.kitchen_queue.started_at IS 'When the station began; NULL before.';
COMMENT ON COLUMN rest.kitchen_queue.completed_at IS 'When it was done; NULL before.';
COMMENT ON COLUMN rest.kitchen_queue.chef_id IS 'Who prepares it; NULL until somebody takes it.';
COMMENT ON CONSTRAINT chk_rest_kitchen_queue_station ON rest.kitchen_queue IS 'The six stations the app knows.';
COMMENT ON CONSTRAINT chk_rest_kitchen_queue_prep_times ON rest.kitchen_queue IS 'Times are not negative.';
COMMENT ON INDEX rest.idx_rest_kitchen_queue_status_business IS 'The queue of a kitchen as its screen shows it.';
COMMENT ON INDEX rest.idx_rest_kitchen_queue_order IS 'What an order still waits for; covers the foreign key.';
COMMENT ON INDEX rest.idx_rest_kitchen_queue_order_item IS 'Where a dish is in the queue; covers the foreign key.';
COMMENT ON INDEX rest.idx_rest_kitchen_queue_chef IS 'What a chef has prepared; covers the foreign key.';

-- Payments ----------------------------------------------------------------------------------------------------

COMMENT ON TABLE rest.payments IS
  'What guests paid for an order, and how.
@owner restaurant-team
@retention 7 years
@compliance PCI DSS';
COMMENT ON COLUMN rest.payments.id IS 'Surrogate key.';
COMMENT ON COLUMN rest.payments.business_id IS 'The tenant that was paid.';
COMMENT ON COLUMN rest.payments.order_id IS 'The order that was paid for; several payments can split it.';
COMMENT ON COLUMN rest.payments.payment_method IS 'By what means.';
COMMENT ON COLUMN rest.payments.amount IS
  'How much, with tip, in the currency beside it.
@classification CONFIDENTIAL
@compliance PCI DSS';
COMMENT ON COLUMN rest.payments.currency IS 'Currency of the amount.';
COMMENT ON COLUMN rest.payments.status IS 'How far the payment has come.';
COMMENT ON COLUMN rest.payments.processed_at IS 'When the processor confirmed it; NULL before.';
COMMENT ON COLUMN rest.payments.external_payment_id IS
  'Number at the payment processor; NULL for cash and checks. Not readable through the API.
@classification RESTRICTED
@encryption Column-level
@compliance PCI DSS';
COMMENT ON COLUMN rest.payments.payment_details IS
  'Terminal and kind of entry; NULL when nothing was reported. Holds no number of a card.
@classification CONFIDENTIAL
@compliance PCI DSS';
COMMENT ON CONSTRAINT chk_rest_payments_cash ON rest.payments IS 'No processor numbers cash.';
COMMENT ON INDEX rest.idx_rest_payments_business_processed_at_desc IS 'The latest payments of a restaurant.';
COMMENT ON INDEX rest.idx_rest_payments_order IS 'How an order was paid; covers the foreign key.';
COMMENT ON INDEX rest.idx_rest_payments_external_payment_hash IS
  'Finds a payment by the processor''s number, when it calls back; only ever compared for equality.';

-- Views and functions -----------------------------------------------------------------------------------------

COMMENT ON VIEW rest.kitchen_board IS
  'What the kitchen still has to prepare, with dish and order, numbered within each station. Runs with the rights '
  'of the reader.
@owner restaurant-team';
COMMENT ON COLUMN rest.kitchen_board.kitchen_queue_id IS 'The entry of the queue.';
COMMENT ON COLUMN rest.kitchen_board.business_id IS 'The tenant whose kitchen it is.';
COMMENT ON COLUMN rest.kitchen_board.station IS 'Where it is prepared.';
COMMENT ON COLUMN rest.kitchen_board.status IS 'PENDING or IN_PROGRESS.';
COMMENT ON COLUMN rest.kitchen_board.order_number IS 'Number on the ticket.';
COMMENT ON COLUMN rest.kitchen_board.item_name IS 'Name of the dish.';
COMMENT ON COLUMN rest.kitchen_board.quantity IS 'How many of it.';
COMMENT ON COLUMN rest.kitchen_board.special_instructions IS 'What the guest wants different; NULL for as it is.';
COMMENT ON COLUMN rest.kitchen_board.started_at IS 'When the station began; NULL before.';
COMMENT ON COLUMN rest.kitchen_board.created_at IS 'When it came into the queue.';
COMMENT ON COLUMN rest.kitchen_board.station_position IS 'Place in the queue of the station; 1 waits longest.';
COMMENT ON FUNCTION rest.advance_kitchen_item(uuid, uuid) IS
  'Moves an entry of the kitchen''s queue on by one step, notes the times and, if given, the chef. Returns the '
  'entry, or nothing when there is no further step.';
