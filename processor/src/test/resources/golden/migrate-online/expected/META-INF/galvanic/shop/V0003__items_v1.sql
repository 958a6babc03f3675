-- table: items
-- version: v1
-- step: 1 of 7
-- author: ada
-- change: set not null of size online
-- change: add constraint items_name_key concurrently
-- change: add constraint items_price_check not valid
-- change: add foreign key items_shop_id_fkey not valid
-- change: add index items_shop_id_idx concurrently
-- change: validate items_price_check
-- change: validate items_shop_id_fkey

ALTER TABLE items
  ADD CONSTRAINT items_size_is_not_null CHECK (size IS NOT NULL) NOT VALID;
