-- table: items
-- version: v3
-- step: 2 of 3

ALTER TABLE items VALIDATE CONSTRAINT items_color_is_not_null;
