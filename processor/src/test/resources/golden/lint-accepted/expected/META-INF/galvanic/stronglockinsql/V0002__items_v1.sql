-- table: items
-- version: v1
-- step: 1 of 1
-- change: sql TRUNCATE items

TRUNCATE items;
