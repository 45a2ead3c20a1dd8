-- Options of operator classes that are the default ones: SQL can only give them by naming the class.
CREATE SCHEMA find;
CREATE TABLE find.item (id integer PRIMARY KEY, words tsvector);
CREATE INDEX words_gist ON find.item USING gist (words tsvector_ops (siglen = 100));
