-- table: items
-- version: v1
-- step: 1 of 1
-- change: change type of stock

ALTER TABLE items ALTER COLUMN stock TYPE bigint;
