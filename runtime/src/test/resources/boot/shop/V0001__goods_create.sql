-- table: goods
-- version: create
-- step: 1 of 1

CREATE TABLE goods (id integer PRIMARY KEY, name text NOT NULL);
