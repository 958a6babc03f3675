-- table: items
-- version: v1
-- step: 1 of 2
-- author: ada
-- change: add column size
-- change: add index items_size_idx concurrently

ALTER TABLE items ADD COLUMN size text;
