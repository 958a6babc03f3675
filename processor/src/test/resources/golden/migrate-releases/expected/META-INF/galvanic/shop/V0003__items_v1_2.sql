-- table: items
-- version: v1
-- step: 2 of 2
-- author: ada
-- transaction: none
-- index: items_size_idx

CREATE INDEX CONCURRENTLY items_size_idx ON items (size);
