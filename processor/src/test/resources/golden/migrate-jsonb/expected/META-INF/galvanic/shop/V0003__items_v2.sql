-- table: items
-- version: v2
-- step: 1 of 3
-- change: sql UPDATE items SET part = '{"weight": 1}' WHERE part IS NULL
-- change: set not null of part online

UPDATE items SET part = '{"weight": 1}' WHERE part IS NULL;

ALTER TABLE items
  ADD CONSTRAINT items_part_is_not_null CHECK (part IS NOT NULL) NOT VALID;
