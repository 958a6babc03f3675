-- table: items
-- version: v1
-- step: 2 of 3

ALTER TABLE items VALIDATE CONSTRAINT items_note_is_not_null;
