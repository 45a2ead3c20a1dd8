-- Columns that the settings ask of tables by pattern.

-- == clean
--# [required_columns]
--# "*.log_*" = ["created_at", "tenant_id"]
CREATE TABLE log_lines (id int PRIMARY KEY, created_at timestamptz, tenant_id int);
CREATE TABLE orders (id int PRIMARY KEY);

-- == finds: log_lines; log_pages
--# [required_columns]
--# "*.log_*" = ["created_at", "tenant_id"]
CREATE TABLE log_lines (id int PRIMARY KEY, created_at timestamptz);
CREATE TABLE log_pages (id int PRIMARY KEY, tenant_id int);

-- == excepted: log_lines
--# [required_columns]
--# "*.log_*" = ["created_at", "tenant_id"]
--# [[exceptions]]
--# rule = "required-column-missing"
--# object = "*.log_lines"
--# reason = "agreed upon"
CREATE TABLE log_lines (id int PRIMARY KEY);
