-- table: items
-- version: v2
-- step: 1 of 1
-- change: sql UPDATE items SET color = 'grey' WHERE color IS NULL

UPDATE items SET color = 'grey' WHERE color IS NULL;
