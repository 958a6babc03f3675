-- table: items
-- version: v10
-- step: 1 of 1
-- change: add column price

ALTER TABLE items ADD COLUMN price integer;
