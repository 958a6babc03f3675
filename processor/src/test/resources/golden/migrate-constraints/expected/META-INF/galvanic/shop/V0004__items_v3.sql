-- table: items
-- version: v3
-- step: 1 of 1
-- change: add constraint cheap

ALTER TABLE items
  ADD CONSTRAINT cheap CHECK (price < 1000);
