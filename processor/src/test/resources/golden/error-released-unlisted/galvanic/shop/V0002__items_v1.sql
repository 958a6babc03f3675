-- table: items
-- version: v1
-- step: 1 of 1
-- change: add column size

ALTER TABLE items ADD COLUMN size text;
