-- table: items
-- version: v2
-- step: 2 of 3
-- transaction: none
-- index: items_lower

CREATE INDEX CONCURRENTLY items_lower ON items ((lower(name)));
