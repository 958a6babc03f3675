-- table: items
-- version: v1
-- step: 4 of 7
-- author: ada
-- transaction: none
-- index: items_name_key

CREATE UNIQUE INDEX CONCURRENTLY items_name_key ON items (name);
