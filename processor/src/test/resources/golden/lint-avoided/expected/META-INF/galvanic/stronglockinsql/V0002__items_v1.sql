-- table: items
-- version: v1
-- step: 1 of 1
-- change: sql DELETE FROM items WHERE stock = 0

DELETE FROM items WHERE stock = 0;
