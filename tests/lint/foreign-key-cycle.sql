-- Tables that lead to each other; a table may well lead to itself.

-- == clean
CREATE TABLE departments (id int PRIMARY KEY, parent_id int REFERENCES departments);
CREATE TABLE people (id int PRIMARY KEY, department_id int REFERENCES departments);

-- == finds: departments
CREATE TABLE departments (id int PRIMARY KEY, head_id int);
CREATE TABLE people (id int PRIMARY KEY, department_id int REFERENCES departments);
ALTER TABLE departments ADD FOREIGN KEY (head_id) REFERENCES people;
CREATE TABLE badges (id int PRIMARY KEY, person_id int REFERENCES people);

-- == excepted: departments
CREATE TABLE departments (id int PRIMARY KEY, head_id int);
CREATE TABLE people (id int PRIMARY KEY, department_id int REFERENCES departments);
ALTER TABLE departments ADD FOREIGN KEY (head_id) REFERENCES people;
CREATE TABLE badges (id int PRIMARY KEY, person_id int REFERENCES people);
COMMENT ON TABLE departments IS 'Something.
@lint-ignore foreign-key-cycle a reason that a person wrote';
