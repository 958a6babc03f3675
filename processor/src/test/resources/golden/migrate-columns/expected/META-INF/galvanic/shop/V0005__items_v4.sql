-- table: items
-- version: v4
-- step: 1 of 1
-- change: drop not null of name
-- change: set not null of size

ALTER TABLE items ALTER COLUMN name DROP NOT NULL;
ALTER TABLE items ALTER COLUMN size SET NOT NULL;
