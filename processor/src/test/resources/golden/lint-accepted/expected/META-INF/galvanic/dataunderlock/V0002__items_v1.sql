-- table: items
-- version: v1
-- step: 1 of 1
-- change: add column color
-- change: sql UPDATE items SET color = 'grey' WHERE color IS NULL

ALTER TABLE items ADD COLUMN color text;
UPDATE items SET color = 'grey' WHERE color IS NULL;
