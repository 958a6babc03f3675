-- table: items
-- version: v1
-- step: 1 of 1
-- change: sql ALTER TABLE items SET (fillfactor = 90)

ALTER TABLE items SET (fillfactor = 90);
