-- table: items
-- version: v3
-- step: 1 of 1
-- change: rename column title to name

ALTER TABLE items RENAME COLUMN title TO name;
