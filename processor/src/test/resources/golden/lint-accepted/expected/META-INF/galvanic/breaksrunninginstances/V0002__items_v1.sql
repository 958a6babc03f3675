-- table: items
-- version: v1
-- step: 1 of 1
-- change: rename column name to title

ALTER TABLE items RENAME COLUMN name TO title;
