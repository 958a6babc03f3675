-- table: items
-- version: v4
-- step: 2 of 2
-- transaction: none
-- index: items_tags_idx

CREATE INDEX CONCURRENTLY items_tags_idx ON items USING gin (tags);
