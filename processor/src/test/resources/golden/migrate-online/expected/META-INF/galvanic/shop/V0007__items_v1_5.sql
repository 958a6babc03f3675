-- table: items
-- version: v1
-- step: 5 of 7
-- author: ada

ALTER TABLE items
  ADD CONSTRAINT items_name_key UNIQUE USING INDEX items_name_key;

ALTER TABLE items
  ADD CONSTRAINT items_price_check CHECK (price > 0) NOT VALID;

ALTER TABLE items
  ADD CONSTRAINT items_shop_id_fkey FOREIGN KEY (shop_id) REFERENCES branches (id) NOT VALID;
