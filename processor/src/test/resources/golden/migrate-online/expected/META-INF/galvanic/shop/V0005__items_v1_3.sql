-- table: items
-- version: v1
-- step: 3 of 7
-- author: ada

ALTER TABLE items ALTER COLUMN size SET NOT NULL;
ALTER TABLE items DROP CONSTRAINT items_size_is_not_null;
