-- Annotations that name what isn't there; of schemas that were left out nothing is known.

-- == clean
--# [[annotations.endpoints]]
--# method = "GET"
--# path = "/orders"
--# name = "list"
--# primary = ["{schema}.orders"]
--# related = ["elsewhere.things"]
--# [[annotations.viewpoints]]
--# name = "all"
--# title = "All"
--# tables = ["{schema}.o*"]
CREATE TABLE orders (id int PRIMARY KEY);

-- == finds: !endpoint GET /orders; !relation from {schema}.orders to {schema}.lost; !tags of {schema}.old; !viewpoint all
--# [[annotations.endpoints]]
--# method = "GET"
--# path = "/orders"
--# name = "list"
--# primary = ["{schema}.gone"]
--# [[annotations.relations]]
--# from = "{schema}.orders"
--# to = "{schema}.lost"
--# [[annotations.viewpoints]]
--# name = "all"
--# title = "All"
--# tables = ["{schema}.x*"]
--# [annotations.tables."{schema}.old"]
--# tags = { cache = "no" }
CREATE TABLE orders (id int PRIMARY KEY);

-- == excepted: !endpoint GET /orders
--# [[annotations.endpoints]]
--# method = "GET"
--# path = "/orders"
--# name = "list"
--# primary = ["{schema}.gone"]
--# [[exceptions]]
--# rule = "annotation-out-of-step"
--# object = "endpoint *"
--# reason = "is to come"
CREATE TABLE orders (id int PRIMARY KEY);
