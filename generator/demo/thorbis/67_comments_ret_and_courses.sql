-- Thorbis Business OS: comments on ret and courses.
--
-- A comment says what a thing means. Lines at its end that begin with @ are tags, read by pgscribe.

-- ret ========================================================================================================

COMMENT ON SCHEMA ret IS
  'Retail: shops, customers with their points, products and prices, stock, sales and returns.
@owner retail-team';
COMMENT ON TYPE ret.store_status_enum IS 'Whether a shop sells.';
COMMENT ON TYPE ret.sale_status_enum IS 'Way of a sale. VOIDED ones keep their number.';
COMMENT ON TYPE ret.loyalty_tier_enum IS 'What a regular customer has earned, in ascending order.';
COMMENT ON TYPE ret.return_reason_enum IS 'Why something came back.';

-- Shops and customers -----------------------------------------------------------------------------------------

COMMENT ON TABLE ret.stores IS
  'Shops of a business.
@owner retail-team
@businessKey business_id, store_code';
COMMENT ON COLUMN ret.stores.id IS 'Surrogate key.';
COMMENT ON COLUMN ret.stores.business_id IS 'The tenant whose shop it is.';
COMMENT ON COLUMN ret.stores.store_code IS 'Short name on labels and receipts.';
COMMENT ON COLUMN ret.stores.name IS
  'Name over the door.
@classification PUBLIC';
COMMENT ON COLUMN ret.stores.address IS 'Where it is; NULL for the shop on the web.';
COMMENT ON COLUMN ret.stores.location IS 'Longitude and latitude; NULL for the shop on the web.';
COMMENT ON COLUMN ret.stores.status IS 'Whether it sells.';
COMMENT ON COLUMN ret.stores.manager_id IS 'Member who runs it; NULL while nobody does.';
COMMENT ON COLUMN ret.stores.opened_on IS 'First day of business; NULL before.';
COMMENT ON COLUMN ret.stores.created_at IS 'When the row was entered.';
COMMENT ON CONSTRAINT uk_ret_stores_code ON ret.stores IS 'Unique within a business.';
COMMENT ON INDEX ret.idx_ret_stores_manager IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX ret.idx_ret_stores_location_gist IS 'The shop next to a point.';

COMMENT ON TABLE ret.customers IS
  'Customers with a loyalty card; the others stay unknown.
@owner retail-team
@businessKey business_id, card_number
@retention 3 years after the last sale
@compliance GDPR, CCPA';
COMMENT ON COLUMN ret.customers.id IS 'Surrogate key.';
COMMENT ON COLUMN ret.customers.business_id IS 'The tenant whose customer it is.';
COMMENT ON COLUMN ret.customers.card_number IS
  'Number of the loyalty card.
@classification CONFIDENTIAL';
COMMENT ON COLUMN ret.customers.first_name IS
  'Given name; NULL when the card was issued without.
@classification CONFIDENTIAL
@compliance GDPR, CCPA';
COMMENT ON COLUMN ret.customers.last_name IS
  'Family name; NULL when the card was issued without.
@classification CONFIDENTIAL
@compliance GDPR, CCPA';
COMMENT ON COLUMN ret.customers.email IS
  'Where receipts go; NULL for paper ones.
@classification CONFIDENTIAL
@encryption Column-level
@compliance GDPR, CCPA';
COMMENT ON COLUMN ret.customers.phone IS
  'Number for pick-ups; NULL when none was given.
@classification CONFIDENTIAL
@encryption Column-level
@compliance GDPR, CCPA';
COMMENT ON COLUMN ret.customers.loyalty_tier IS 'What the customer has earned.';
COMMENT ON COLUMN ret.customers.points_count IS 'Points that can be spent.';
COMMENT ON COLUMN ret.customers.created_at IS 'When the card was issued.';
COMMENT ON CONSTRAINT uk_ret_customers_card ON ret.customers IS 'Unique within a business.';
COMMENT ON CONSTRAINT chk_ret_customers_points ON ret.customers IS 'Nobody spends points that are not there.';
COMMENT ON INDEX ret.uk_ret_customers_business_email IS
  'One card per address within a business, however it is spelt.';
COMMENT ON INDEX ret.idx_ret_customers_business_tier IS
  'Customers by what they have earned, answered from the index alone.';

-- Products ----------------------------------------------------------------------------------------------------

COMMENT ON TABLE ret.product_categories IS
  'Groups of products, in a tree.
@owner retail-team
@businessKey business_id, name';
COMMENT ON COLUMN ret.product_categories.id IS 'Surrogate key.';
COMMENT ON COLUMN ret.product_categories.business_id IS 'The tenant whose group it is.';
COMMENT ON COLUMN ret.product_categories.parent_category_id IS 'The group it is part of; NULL at the top.';
COMMENT ON COLUMN ret.product_categories.name IS
  'Name on shelves and on the web.
@classification PUBLIC';
COMMENT ON COLUMN ret.product_categories.sort_order IS 'Where it stands among its neighbours.';
COMMENT ON COLUMN ret.product_categories.tax_rate IS 'Sales tax on its products, in per cent.';
COMMENT ON CONSTRAINT uk_ret_product_categories_name ON ret.product_categories IS 'Unique within a business.';
COMMENT ON CONSTRAINT uk_ret_product_categories_business_id ON ret.product_categories IS
  'What the key to the parent refers to.';
COMMENT ON CONSTRAINT product_categories_parent_category_fkey ON ret.product_categories IS
  'Over two columns, so that a group can''t hang below one of another business.';
COMMENT ON CONSTRAINT chk_ret_product_categories_tax ON ret.product_categories IS 'Tax is a share of the price.';
COMMENT ON INDEX ret.idx_ret_product_categories_business_parent IS
  'What hangs below a group; covers the foreign key.';

COMMENT ON TABLE ret.products IS
  'What can be sold. Prices are in product_prices, pieces in stock_levels.
@owner retail-team
@businessKey business_id, sku';
COMMENT ON COLUMN ret.products.id IS 'Surrogate key.';
COMMENT ON COLUMN ret.products.business_id IS 'The tenant that sells it.';
COMMENT ON COLUMN ret.products.product_category_id IS 'The group it belongs to.';
COMMENT ON COLUMN ret.products.sku IS 'Number under which it is on the shelf.';
COMMENT ON COLUMN ret.products.barcode IS
  'Number below the bars, GTIN-8 to GTIN-14; NULL for what has none, such as vegetables.';
COMMENT ON COLUMN ret.products.name IS
  'Name on the label.
@classification PUBLIC';
COMMENT ON COLUMN ret.products.description IS
  'What the web shop says of it; NULL when nothing.
@classification PUBLIC';
COMMENT ON COLUMN ret.products.attributes IS
  'Size, colour and the like.
@classification PUBLIC';
COMMENT ON COLUMN ret.products.images IS
  'Addresses of its pictures, the first one on top; NULL without any.
@classification PUBLIC';
COMMENT ON COLUMN ret.products.weight_grams IS 'Weight with its packing; NULL for what is sold by weight.';
COMMENT ON COLUMN ret.products.is_active IS 'Whether it can be sold.';
COMMENT ON COLUMN ret.products.search_document IS 'Words of name and description, for the search.';
COMMENT ON COLUMN ret.products.created_at IS 'When the row was entered.';
COMMENT ON CONSTRAINT uk_ret_products_sku ON ret.products IS 'Unique within a business.';
COMMENT ON CONSTRAINT chk_ret_products_barcode ON ret.products IS '8, 12, 13 or 14 digits.';
COMMENT ON CONSTRAINT chk_ret_products_weight ON ret.products IS 'Everything weighs something.';
COMMENT ON INDEX ret.uk_ret_products_business_barcode IS 'The till finds one product for what it scans.';
COMMENT ON INDEX ret.idx_ret_products_category IS 'Covers the foreign key to ret.product_categories.';
COMMENT ON INDEX ret.idx_ret_products_search_document_gin IS 'Products by the words of name and description.';
COMMENT ON INDEX ret.idx_ret_products_attributes_gin IS 'Products of a size or colour.';

COMMENT ON TABLE ret.product_prices IS
  'What a product costs from when until when. Two prices of a product never hold on the same day.
@owner retail-team
@retention 7 years';
COMMENT ON COLUMN ret.product_prices.id IS 'Surrogate key.';
COMMENT ON COLUMN ret.product_prices.business_id IS 'The tenant that sells it.';
COMMENT ON COLUMN ret.product_prices.product_id IS 'The product.';
COMMENT ON COLUMN ret.product_prices.price IS
  'Price of a piece, or of a kilogram.
@classification PUBLIC';
COMMENT ON COLUMN ret.product_prices.currency IS 'Currency of the price.';
COMMENT ON COLUMN ret.product_prices.valid_during IS
  'First day, and the day after the last; without an end for the price that holds until further notice.';
COMMENT ON COLUMN ret.product_prices.promotion IS
  'What the label says besides; NULL for the usual price.
@classification PUBLIC';
COMMENT ON CONSTRAINT chk_ret_product_prices_not_empty ON ret.product_prices IS 'A price holds for a day at least.';
COMMENT ON CONSTRAINT ex_ret_product_prices_no_overlap ON ret.product_prices IS
  'Two prices of one product never hold on the same day.';
COMMENT ON INDEX ret.idx_ret_product_prices_product IS 'Covers the foreign key to ret.products.';
COMMENT ON INDEX ret.idx_ret_product_prices_business_promotion IS
  'What is on offer; covers the foreign key and the policy.';

COMMENT ON TABLE ret.stock_levels IS
  'How many pieces of a product a shop has.
@owner retail-team';
COMMENT ON COLUMN ret.stock_levels.store_id IS 'The shop.';
COMMENT ON COLUMN ret.stock_levels.product_id IS 'The product.';
COMMENT ON COLUMN ret.stock_levels.quantity_on_hand IS 'Pieces in the shop.';
COMMENT ON COLUMN ret.stock_levels.reorder_point IS 'At this number more are ordered.';
COMMENT ON COLUMN ret.stock_levels.shelf IS 'Where it lies; NULL while it is in the back.';
COMMENT ON COLUMN ret.stock_levels.counted_at IS 'When somebody last counted; NULL before the first stocktaking.';
COMMENT ON INDEX ret.idx_ret_stock_levels_product IS 'Covers the foreign key to ret.products.';
COMMENT ON INDEX ret.idx_ret_stock_levels_to_reorder_partial IS
  'What has to be ordered for a shop, answered from the index alone.';

-- Sales -------------------------------------------------------------------------------------------------------

COMMENT ON TABLE ret.sales IS
  'Receipts.
@owner retail-team
@businessKey business_id, sale_number
@retention 7 years
@compliance SOX';
COMMENT ON COLUMN ret.sales.id IS 'Surrogate key.';
COMMENT ON COLUMN ret.sales.business_id IS 'The tenant that sold.';
COMMENT ON COLUMN ret.sales.store_id IS 'The shop.';
COMMENT ON COLUMN ret.sales.customer_id IS 'Holder of the card that was shown; NULL when none was.';
COMMENT ON COLUMN ret.sales.cashier_id IS 'Member at the till; NULL on the web.';
COMMENT ON COLUMN ret.sales.sale_number IS 'Number on the receipt, given by a trigger when it is left out.';
COMMENT ON COLUMN ret.sales.status IS 'How far the sale has come.';
COMMENT ON COLUMN ret.sales.payment_method IS 'By what means it was paid; NULL before.';
COMMENT ON COLUMN ret.sales.subtotal IS
  'Sum of the lines, before tax.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN ret.sales.tax_amount IS
  'Sales tax.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN ret.sales.total_amount IS
  'What the customer pays.
@classification CONFIDENTIAL
@compliance SOX';
COMMENT ON COLUMN ret.sales.sold_at IS 'When the first piece was scanned.';
COMMENT ON CONSTRAINT uk_ret_sales_number ON ret.sales IS 'Unique within a business.';
COMMENT ON CONSTRAINT chk_ret_sales_paid ON ret.sales IS 'What was paid, was paid by some means.';
COMMENT ON INDEX ret.idx_ret_sales_business_sold_at_desc IS 'The latest sales of a business.';
COMMENT ON INDEX ret.idx_ret_sales_store_sold_at_desc IS 'The latest sales of a shop; covers the foreign key.';
COMMENT ON INDEX ret.idx_ret_sales_customer IS 'Covers the foreign key to ret.customers.';
COMMENT ON INDEX ret.idx_ret_sales_cashier IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON TRIGGER assign_sale_number ON ret.sales IS 'Gives the sale its number when it comes without one.';

COMMENT ON TABLE ret.sale_items IS
  'Lines of a receipt.
@owner retail-team
@retention 7 years';
COMMENT ON COLUMN ret.sale_items.sale_id IS 'The receipt.';
COMMENT ON COLUMN ret.sale_items.line_number IS 'Where the line stands, from 1.';
COMMENT ON COLUMN ret.sale_items.product_id IS 'What was sold.';
COMMENT ON COLUMN ret.sale_items.quantity IS 'Pieces, or kilograms.';
COMMENT ON COLUMN ret.sale_items.unit_price IS
  'Price of one when it was sold.
@classification CONFIDENTIAL';
COMMENT ON COLUMN ret.sale_items.total_price IS
  'Price of the line.
@classification CONFIDENTIAL';
COMMENT ON COLUMN ret.sale_items.returned_at IS 'When it came back; NULL when it didn''t.';
COMMENT ON COLUMN ret.sale_items.return_reason IS 'Why it came back; NULL when it didn''t.';
COMMENT ON CONSTRAINT chk_ret_sale_items_line_number ON ret.sale_items IS 'Lines are counted from 1.';
COMMENT ON CONSTRAINT chk_ret_sale_items_quantity ON ret.sale_items IS 'Nothing is sold less than not at all.';
COMMENT ON CONSTRAINT chk_ret_sale_items_return ON ret.sale_items IS 'What came back has a reason.';
COMMENT ON INDEX ret.idx_ret_sale_items_product IS 'Covers the foreign key to ret.products.';
COMMENT ON INDEX ret.idx_ret_sale_items_returned_partial IS
  'What came back and why; one line in ten or fewer is in it.';

-- Functions ---------------------------------------------------------------------------------------------------

COMMENT ON FUNCTION ret.current_price(uuid, date) IS 'What a product costs on a day; NULL when no price holds then.';

-- Views and histories --------------------------------------------------------------------------------------

COMMENT ON VIEW ret.stock_overview IS
  'What lies in the shops, and what it costs today. Runs with the rights of the reader.
@owner retail-team';
COMMENT ON COLUMN ret.stock_overview.business_id IS 'The tenant whose shop it is.';
COMMENT ON COLUMN ret.stock_overview.store_id IS 'The shop.';
COMMENT ON COLUMN ret.stock_overview.store_code IS 'Short name of the shop.';
COMMENT ON COLUMN ret.stock_overview.product_id IS 'The product.';
COMMENT ON COLUMN ret.stock_overview.sku IS 'Number under which it is on the shelf.';
COMMENT ON COLUMN ret.stock_overview.product_name IS
  'Name on the label.
@classification PUBLIC';
COMMENT ON COLUMN ret.stock_overview.quantity_on_hand IS 'Pieces in the shop.';
COMMENT ON COLUMN ret.stock_overview.is_to_reorder IS 'Whether more have to be ordered.';
COMMENT ON COLUMN ret.stock_overview.price IS
  'What it costs today; NULL when no price holds.
@classification PUBLIC';
COMMENT ON COLUMN ret.stock_overview.currency IS 'Currency of the price; NULL when no price holds.';

-- courses ====================================================================================================

COMMENT ON SCHEMA courses IS
  'Learning: courses, lessons, learners, progress, assessments.
@owner learning-team
@compliance FERPA';
COMMENT ON TYPE courses.course_level_enum IS 'What a course takes for granted, in ascending order.';
COMMENT ON TYPE courses.lesson_kind_enum IS 'How a lesson is given.';
COMMENT ON TYPE courses.enrollment_status_enum IS
  'Way of a learner through a course. All but the first two are final.';
COMMENT ON TYPE courses.question IS 'A question of an assessment.';
COMMENT ON COLUMN courses.question.prompt IS
  'What is asked.
@classification INTERNAL';
COMMENT ON COLUMN courses.question.choices IS
  'What can be answered; NULL for free text.
@classification INTERNAL';
COMMENT ON COLUMN courses.question.points IS 'How much it counts.';

-- Courses -----------------------------------------------------------------------------------------------------

COMMENT ON TABLE courses.courses IS
  'What can be learnt.
@owner learning-team
@businessKey business_id, course_code';
COMMENT ON COLUMN courses.courses.id IS 'Surrogate key.';
COMMENT ON COLUMN courses.courses.business_id IS 'The tenant that offers it.';
COMMENT ON COLUMN courses.courses.course_code IS 'Short name in the catalog.';
COMMENT ON COLUMN courses.courses.title IS
  'Name in the catalog.
@classification PUBLIC';
COMMENT ON COLUMN courses.courses.description IS
  'What is learnt; NULL while it is being written.
@classification PUBLIC';
COMMENT ON COLUMN courses.courses.course_level IS 'What it takes for granted.';
COMMENT ON COLUMN courses.courses.topics IS
  'Words it is found by.
@classification PUBLIC';
COMMENT ON COLUMN courses.courses.price IS 'What taking part costs; NULL for what only employees may take.';
COMMENT ON COLUMN courses.courses.currency IS 'Currency of the price.';
COMMENT ON COLUMN courses.courses.seat_count IS 'How many can take part; NULL for as many as like.';
COMMENT ON COLUMN courses.courses.author_id IS 'Member who wrote it; NULL for bought ones.';
COMMENT ON COLUMN courses.courses.published_at IS 'From when it is in the catalog; NULL for drafts.';
COMMENT ON COLUMN courses.courses.created_at IS 'When the row was entered.';
COMMENT ON CONSTRAINT uk_courses_courses_code ON courses.courses IS 'Unique within a business.';
COMMENT ON CONSTRAINT chk_courses_courses_seats ON courses.courses IS 'There is a seat at least.';
COMMENT ON INDEX courses.idx_courses_courses_author IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX courses.idx_courses_courses_topics_gin IS 'Courses on a topic.';
COMMENT ON INDEX courses.idx_courses_courses_published_partial IS 'The catalog, answered from the index alone.';

COMMENT ON TABLE courses.course_prerequisites IS
  'What has to be completed before a course.
@owner learning-team';
COMMENT ON COLUMN courses.course_prerequisites.course_id IS 'The course.';
COMMENT ON COLUMN courses.course_prerequisites.required_course_id IS 'The course that comes before.';
COMMENT ON COLUMN courses.course_prerequisites.is_recommended IS 'Whether it is only advice.';
COMMENT ON CONSTRAINT chk_courses_course_prerequisites_not_itself ON courses.course_prerequisites IS
  'No course comes before itself.';
COMMENT ON INDEX courses.idx_courses_course_prerequisites_required IS
  'What a course opens the way to; covers the foreign key.';

COMMENT ON TABLE courses.lessons IS
  'Parts of a course, in order.
@owner learning-team';
COMMENT ON COLUMN courses.lessons.id IS 'Surrogate key.';
COMMENT ON COLUMN courses.lessons.course_id IS 'The course.';
COMMENT ON COLUMN courses.lessons.lesson_position IS 'Where it stands in the course, from 1.';
COMMENT ON COLUMN courses.lessons.title IS
  'Heading.
@classification PUBLIC';
COMMENT ON COLUMN courses.lessons.lesson_kind IS 'How it is given.';
COMMENT ON COLUMN courses.lessons.content IS
  'Text and links; NULL for workshops, which have none.
@classification INTERNAL';
COMMENT ON COLUMN courses.lessons.usual_duration IS 'How long it takes; NULL when that differs much.';
COMMENT ON COLUMN courses.lessons.is_preview IS 'Whether it can be seen before one takes part.';
COMMENT ON CONSTRAINT uk_courses_lessons_position ON courses.lessons IS
  'One lesson per place. Can be checked at the end, so that two can change places.';
COMMENT ON CONSTRAINT chk_courses_lessons_position ON courses.lessons IS 'Places are counted from 1.';

-- Learners ----------------------------------------------------------------------------------------------------

COMMENT ON TABLE courses.learners IS
  'People who take courses: customers, and members of the business.
@owner learning-team
@businessKey business_id, email
@retention 5 years after the last course
@compliance FERPA, GDPR';
COMMENT ON COLUMN courses.learners.id IS 'Surrogate key.';
COMMENT ON COLUMN courses.learners.business_id IS 'The tenant whose courses they take.';
COMMENT ON COLUMN courses.learners.user_id IS 'The member that it is; NULL for customers.';
COMMENT ON COLUMN courses.learners.full_name IS
  'Name on the certificate.
@classification CONFIDENTIAL
@compliance FERPA, GDPR';
COMMENT ON COLUMN courses.learners.email IS
  'Where invitations go.
@classification CONFIDENTIAL
@encryption Column-level
@compliance FERPA, GDPR';
COMMENT ON COLUMN courses.learners.locale IS 'Language of mails; NULL for that of the business.';
COMMENT ON COLUMN courses.learners.accommodations IS
  'What helps them to take part, such as captions; NULL when they told nothing.
@classification RESTRICTED
@encryption Column-level
@compliance FERPA';
COMMENT ON COLUMN courses.learners.created_at IS 'When the row was entered.';
COMMENT ON CONSTRAINT uk_courses_learners_email ON courses.learners IS 'Unique within a business.';
COMMENT ON INDEX courses.uk_courses_learners_user IS 'A member is one learner; covers the foreign key.';

COMMENT ON TABLE courses.enrollments IS
  'Who takes which course.
@owner learning-team
@businessKey course_id, learner_id
@retention 5 years
@compliance FERPA';
COMMENT ON COLUMN courses.enrollments.id IS 'Surrogate key.';
COMMENT ON COLUMN courses.enrollments.business_id IS 'The tenant that offers the course.';
COMMENT ON COLUMN courses.enrollments.course_id IS 'The course.';
COMMENT ON COLUMN courses.enrollments.learner_id IS 'Who takes it.';
COMMENT ON COLUMN courses.enrollments.status IS 'How far the learner has come.';
COMMENT ON COLUMN courses.enrollments.enrolled_at IS 'When it began.';
COMMENT ON COLUMN courses.enrollments.expires_at IS
  'Until when the course is open to the learner; NULL without an end.';
COMMENT ON COLUMN courses.enrollments.completed_at IS 'When the course was completed; NULL before.';
COMMENT ON COLUMN courses.enrollments.certificate_code IS 'Number on the certificate; NULL before there is one.';
COMMENT ON CONSTRAINT uk_courses_enrollments_course_learner ON courses.enrollments IS 'Nobody takes a course twice.';
COMMENT ON CONSTRAINT chk_courses_enrollments_completion ON courses.enrollments IS
  'Only a completed course has an end, and each has one.';
COMMENT ON CONSTRAINT chk_courses_enrollments_certificate ON courses.enrollments IS
  'A certificate is given for a completed course.';
COMMENT ON INDEX courses.idx_courses_enrollments_learner IS 'Covers the foreign key to courses.learners.';
COMMENT ON INDEX courses.idx_courses_enrollments_business_status IS
  'Who is on the way and who is through, for a business.';
COMMENT ON INDEX courses.uk_courses_enrollments_business_certificate IS
  'A certificate is found by its number within a business.';

COMMENT ON TABLE courses.lesson_progress IS
  'How far a learner has come in a lesson.
@owner learning-team
@compliance FERPA';
COMMENT ON COLUMN courses.lesson_progress.enrollment_id IS 'Who, and in which course.';
COMMENT ON COLUMN courses.lesson_progress.lesson_id IS 'The lesson.';
COMMENT ON COLUMN courses.lesson_progress.started_at IS 'When it was opened first.';
COMMENT ON COLUMN courses.lesson_progress.completed_at IS 'When it was finished; NULL before.';
COMMENT ON COLUMN courses.lesson_progress.seconds_spent IS 'Time with the lesson open.';
COMMENT ON COLUMN courses.lesson_progress.bookmark IS 'Where to go on; NULL at the beginning.';
COMMENT ON CONSTRAINT chk_courses_lesson_progress_seconds ON courses.lesson_progress IS 'Time is not negative.';
COMMENT ON CONSTRAINT chk_courses_lesson_progress_order ON courses.lesson_progress IS
  'Nothing is finished before it began.';
COMMENT ON INDEX courses.idx_courses_lesson_progress_lesson IS 'Covers the foreign key to courses.lessons.';

-- Assessments -------------------------------------------------------------------------------------------------

COMMENT ON TABLE courses.assessments IS
  'Tests of a course.
@owner learning-team
@businessKey course_id, title';
COMMENT ON COLUMN courses.assessments.id IS 'Surrogate key.';
COMMENT ON COLUMN courses.assessments.course_id IS 'The course.';
COMMENT ON COLUMN courses.assessments.title IS
  'Heading.
@classification PUBLIC';
COMMENT ON COLUMN courses.assessments.questions IS
  'What is asked, in order.
@classification INTERNAL';
COMMENT ON COLUMN courses.assessments.passing_score IS 'Share of the points that is needed, in per cent.';
COMMENT ON COLUMN courses.assessments.maximum_attempt_count IS
  'How often it may be tried; NULL for as often as one likes.';
COMMENT ON COLUMN courses.assessments.time_limit IS 'How long one may take; NULL without a limit.';
COMMENT ON CONSTRAINT uk_courses_assessments_title ON courses.assessments IS 'Unique within a course.';
COMMENT ON CONSTRAINT chk_courses_assessments_passing_score ON courses.assessments IS 'A share of the points.';
COMMENT ON CONSTRAINT chk_courses_assessments_attempts ON courses.assessments IS 'It may be tried once at least.';

COMMENT ON TABLE courses.assessment_attempts IS
  'Tries at a test, numbered for each learner.
@owner learning-team
@retention 5 years
@compliance FERPA';
COMMENT ON COLUMN courses.assessment_attempts.assessment_id IS 'The test.';
COMMENT ON COLUMN courses.assessment_attempts.enrollment_id IS 'Who tried, and in which course.';
COMMENT ON COLUMN courses.assessment_attempts.attempt_number IS 'Which try it is, from 1.';
COMMENT ON COLUMN courses.assessment_attempts.started_at IS 'When it began.';
COMMENT ON COLUMN courses.assessment_attempts.submitted_at IS 'When the answers were handed in; NULL before.';
COMMENT ON COLUMN courses.assessment_attempts.score IS
  'Share of the points that was reached, in per cent; NULL until it is marked.
@classification CONFIDENTIAL
@compliance FERPA';
COMMENT ON COLUMN courses.assessment_attempts.answers IS
  'What was answered; NULL before anything was.
@classification CONFIDENTIAL
@compliance FERPA';
COMMENT ON COLUMN courses.assessment_attempts.graded_by IS
  'Member who marked it; NULL when a program did, or nobody yet.';
COMMENT ON CONSTRAINT chk_courses_assessment_attempts_number ON courses.assessment_attempts IS
  'Tries are counted from 1.';
COMMENT ON CONSTRAINT chk_courses_assessment_attempts_score ON courses.assessment_attempts IS
  'A share of the points.';
COMMENT ON CONSTRAINT chk_courses_assessment_attempts_graded ON courses.assessment_attempts IS
  'Only what was handed in is marked.';
COMMENT ON INDEX courses.idx_courses_assessment_attempts_enrollment IS
  'Covers the foreign key to courses.enrollments.';
COMMENT ON INDEX courses.idx_courses_assessment_attempts_graded_by IS 'Covers the foreign key to user_mgmt.users.';
COMMENT ON INDEX courses.idx_courses_assessment_attempts_to_grade_partial IS 'What has to be marked, oldest first.';

-- Functions and procedures ------------------------------------------------------------------------------------

COMMENT ON FUNCTION courses.progress_share(uuid) IS
  'How much of a course a learner has finished, in per cent of its lessons; NULL for a course without lessons.';
COMMENT ON PROCEDURE courses.move_lesson(uuid, integer) IS
  'Lets a lesson change places with the one at another position of its course.';

-- Views and histories --------------------------------------------------------------------------------------

COMMENT ON VIEW courses.course_catalog IS
  'Published courses with what is asked before a choice: how long, how many take part, how many got through. Runs '
  'with the rights of the reader.
@owner learning-team';
COMMENT ON COLUMN courses.course_catalog.course_id IS 'The course.';
COMMENT ON COLUMN courses.course_catalog.business_id IS 'The tenant that offers it.';
COMMENT ON COLUMN courses.course_catalog.course_code IS 'Short name in the catalog.';
COMMENT ON COLUMN courses.course_catalog.title IS
  'Name in the catalog.
@classification PUBLIC';
COMMENT ON COLUMN courses.course_catalog.course_level IS 'What it takes for granted.';
COMMENT ON COLUMN courses.course_catalog.price IS 'What taking part costs; NULL for what only employees may take.';
COMMENT ON COLUMN courses.course_catalog.lesson_count IS 'How many lessons it has.';
COMMENT ON COLUMN courses.course_catalog.usual_duration IS
  'How long its lessons take together; NULL when that differs much.';
COMMENT ON COLUMN courses.course_catalog.enrollment_count IS 'How many took or take part.';
COMMENT ON COLUMN courses.course_catalog.completed_count IS 'How many got through.';
