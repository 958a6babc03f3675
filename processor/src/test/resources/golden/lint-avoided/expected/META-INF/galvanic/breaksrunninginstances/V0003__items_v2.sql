-- table: items
-- version: v2
-- step: 1 of 1
-- change: sql UPDATE items SET title = name WHERE title IS NULL

UPDATE items SET title = name WHERE title IS NULL;
