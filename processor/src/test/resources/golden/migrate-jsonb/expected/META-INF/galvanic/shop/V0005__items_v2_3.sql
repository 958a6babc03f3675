-- table: items
-- version: v2
-- step: 3 of 3

ALTER TABLE items ALTER COLUMN part SET NOT NULL;
ALTER TABLE items DROP CONSTRAINT items_part_is_not_null;
