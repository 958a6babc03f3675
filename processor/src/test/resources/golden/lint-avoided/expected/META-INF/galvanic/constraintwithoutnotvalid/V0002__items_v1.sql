-- table: items
-- version: v1
-- step: 1 of 2
-- change: add constraint few not valid
-- change: validate few

ALTER TABLE items
  ADD CONSTRAINT few CHECK (stock < 1000) NOT VALID;
