-- table: items
-- version: v2
-- step: 1 of 1
-- change: add column color

ALTER TABLE items ADD COLUMN color text;
