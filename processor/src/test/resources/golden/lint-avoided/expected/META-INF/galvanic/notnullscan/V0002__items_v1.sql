-- table: items
-- version: v1
-- step: 1 of 3
-- change: set not null of note online

ALTER TABLE items
  ADD CONSTRAINT items_note_is_not_null CHECK (note IS NOT NULL) NOT VALID;
