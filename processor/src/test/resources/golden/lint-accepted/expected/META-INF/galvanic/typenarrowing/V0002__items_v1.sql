-- table: items
-- version: v1
-- step: 1 of 1
-- change: change type of name

ALTER TABLE items ALTER COLUMN name TYPE varchar(20);
