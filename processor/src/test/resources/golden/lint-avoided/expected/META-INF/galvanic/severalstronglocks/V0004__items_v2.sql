-- table: items
-- version: v2
-- step: 1 of 1
-- change: sql ALTER TABLE shelves SET (fillfactor = 90)

ALTER TABLE shelves SET (fillfactor = 90);
