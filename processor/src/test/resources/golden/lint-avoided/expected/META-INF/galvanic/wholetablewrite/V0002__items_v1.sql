-- table: items
-- version: v1
-- step: 1 of 1
-- change: sql UPDATE items SET stock = 0 WHERE stock < 0

UPDATE items SET stock = 0 WHERE stock < 0;
