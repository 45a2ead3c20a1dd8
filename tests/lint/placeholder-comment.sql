-- TODO, or the name once more.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, description text, state text);
COMMENT ON TABLE orders IS 'None of them is ever deleted.';
COMMENT ON COLUMN orders.state IS 'Test of the state: n/a until it was made.';

-- == finds: order_lines; order_lines.a; order_lines.b; order_lines.line_no
CREATE TABLE order_lines (id int PRIMARY KEY, line_no int, a text, b text);
COMMENT ON TABLE order_lines IS 'Order lines.';
COMMENT ON COLUMN order_lines.line_no IS 'TODO: say which';
COMMENT ON COLUMN order_lines.a IS '...';
COMMENT ON COLUMN order_lines.b IS 'n/a
@class A';

-- == excepted: orders
CREATE TABLE orders (id int PRIMARY KEY);
COMMENT ON TABLE orders IS 'Orders
@lint-ignore placeholder-comment what else';
