-- table: items
-- version: v2
-- step: 2 of 3

ALTER TABLE items VALIDATE CONSTRAINT items_part_is_not_null;
