-- table: items
-- version: v1
-- step: 2 of 7
-- author: ada

ALTER TABLE items VALIDATE CONSTRAINT items_size_is_not_null;
