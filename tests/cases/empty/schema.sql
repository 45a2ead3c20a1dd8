-- Nothing: what is made all the same is what the files of every database rest on.
CREATE SCHEMA empty;
