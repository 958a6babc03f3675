-- table: items
-- version: v6
-- step: 1 of 1
-- change: drop default of currency
-- change: set default of size

ALTER TABLE items ALTER COLUMN currency DROP DEFAULT;
ALTER TABLE items ALTER COLUMN size SET DEFAULT 'M';
