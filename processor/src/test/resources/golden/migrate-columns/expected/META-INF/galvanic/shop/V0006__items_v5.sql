-- table: items
-- version: v5
-- step: 1 of 1
-- change: change type of price using price / 100.0

ALTER TABLE items ALTER COLUMN price TYPE numeric USING price / 100.0;
