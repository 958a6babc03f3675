-- table: items
-- version: v1
-- step: 1 of 1
-- change: set not null of note

ALTER TABLE items ALTER COLUMN note SET NOT NULL;
