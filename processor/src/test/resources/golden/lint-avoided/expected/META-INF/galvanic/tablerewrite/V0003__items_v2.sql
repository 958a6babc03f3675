-- table: items
-- version: v2
-- step: 1 of 1
-- change: sql UPDATE items SET amount = stock WHERE amount IS NULL

UPDATE items SET amount = stock WHERE amount IS NULL;
