-- table: items
-- version: v3
-- step: 3 of 3

ALTER TABLE items ALTER COLUMN color SET NOT NULL;
ALTER TABLE items DROP CONSTRAINT items_color_is_not_null;
