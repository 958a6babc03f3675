-- table: items
-- version: v1
-- step: 1 of 1
-- change: drop constraint items_name_size_key
-- change: drop constraint items_price_check

ALTER TABLE items DROP CONSTRAINT items_name_size_key;
ALTER TABLE items DROP CONSTRAINT items_price_check;
