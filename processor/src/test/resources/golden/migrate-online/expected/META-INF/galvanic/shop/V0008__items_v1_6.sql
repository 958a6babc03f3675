-- table: items
-- version: v1
-- step: 6 of 7
-- author: ada
-- transaction: none
-- index: items_shop_id_idx

CREATE INDEX CONCURRENTLY items_shop_id_idx ON items (shop_id);
