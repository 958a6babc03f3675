-- table: items
-- version: v1
-- step: 1 of 1
-- author: ada
-- date: 2026-11-25
-- change: add column color
-- change: add column tags

ALTER TABLE items ADD COLUMN color varchar(16);
ALTER TABLE items ADD COLUMN tags text[];
