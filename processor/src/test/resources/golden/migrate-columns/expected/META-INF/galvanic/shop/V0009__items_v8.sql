-- table: items
-- version: v8
-- step: 1 of 1
-- change: drop default of made

ALTER TABLE items ALTER COLUMN made DROP DEFAULT;
