-- table: items
-- version: v1
-- step: 1 of 1
-- change: add column amount

ALTER TABLE items ADD COLUMN amount bigint;
