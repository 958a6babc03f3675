-- table: items
-- version: v1
-- step: 1 of 1
-- change: add constraint few

ALTER TABLE items
  ADD CONSTRAINT few CHECK (stock < 1000);
