-- table: leaf
-- version: v1
-- step: 1 of 1

CREATE TABLE leaf (id integer PRIMARY KEY, tree_id integer REFERENCES tree);
