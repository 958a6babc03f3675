-- table: items
-- version: v1
-- step: 3 of 3

ALTER TABLE items ALTER COLUMN note SET NOT NULL;
ALTER TABLE items DROP CONSTRAINT items_note_is_not_null;
