-- Types that have a better one beside them.

-- == clean
CREATE TABLE orders (id int PRIMARY KEY, a varchar(3), b numeric, c jsonb, d timestamptz, e time, f date, g "char", h regclass, i regtype);

-- == finds: orders.a; orders.b; orders.c; orders.d; orders.e; orders.f; orders.g
CREATE TABLE orders (id int PRIMARY KEY, a char(3), b money, c json, d timestamp, e timetz, f timestamp[], g regproc);

-- == excepted: orders.c
CREATE TABLE orders (id int PRIMARY KEY, c json);
COMMENT ON COLUMN orders.c IS 'Something.
@lint-ignore discouraged-type the order of its keys matters';
