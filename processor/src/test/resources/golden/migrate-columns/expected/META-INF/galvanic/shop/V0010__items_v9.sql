-- table: items
-- version: v9
-- step: 1 of 1
-- change: drop column weight
-- change: drop column stock

ALTER TABLE items DROP COLUMN weight;
ALTER TABLE items DROP COLUMN stock;
