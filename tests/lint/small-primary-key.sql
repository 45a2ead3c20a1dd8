-- Numbers that the server gives out; those that people choose are few.

-- == clean
CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
CREATE TABLE states (id smallint PRIMARY KEY);

-- == finds: kinds.id; orders.id; parts.id
CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
CREATE TABLE parts (id serial PRIMARY KEY);
CREATE TABLE kinds (id smallserial PRIMARY KEY);

-- == excepted: orders.id
CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
--# [[exceptions]]
--# rule = "small-primary-key"
--# object = "*.orders"
--# reason = "agreed upon"
