-- table: items
-- version: v1
-- step: 1 of 1
-- change: add column title

ALTER TABLE items ADD COLUMN title text;
