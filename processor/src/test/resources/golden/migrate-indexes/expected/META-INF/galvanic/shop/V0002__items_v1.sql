-- table: items
-- version: v1
-- step: 1 of 1
-- change: drop index items_name_idx

DROP INDEX items_name_idx;
