-- table: items
-- version: v2
-- step: 1 of 1
-- change: add constraint items_name_key
-- change: add constraint items_price_check

ALTER TABLE items
  ADD CONSTRAINT items_name_key UNIQUE (name);

ALTER TABLE items
  ADD CONSTRAINT items_price_check CHECK (price > 0);
