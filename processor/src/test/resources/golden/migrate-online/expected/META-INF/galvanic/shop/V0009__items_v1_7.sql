-- table: items
-- version: v1
-- step: 7 of 7
-- author: ada

ALTER TABLE items VALIDATE CONSTRAINT items_price_check;
ALTER TABLE items VALIDATE CONSTRAINT items_shop_id_fkey;
