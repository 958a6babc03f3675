-- table: items
-- version: v4
-- step: 1 of 2
-- change: add index items_size_idx concurrently
-- change: add index items_tags_idx concurrently
-- transaction: none
-- index: items_size_idx

CREATE INDEX CONCURRENTLY items_size_idx ON items (size) INCLUDE (name) WHERE size IS NOT NULL;
