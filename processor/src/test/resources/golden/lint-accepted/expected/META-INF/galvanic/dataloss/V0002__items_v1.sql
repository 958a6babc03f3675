-- table: items
-- version: v1
-- step: 1 of 1
-- change: drop column stock

ALTER TABLE items DROP COLUMN stock;
