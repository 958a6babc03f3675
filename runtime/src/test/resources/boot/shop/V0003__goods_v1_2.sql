-- table: goods
-- version: v1
-- step: 2 of 2
-- author: ada
-- date: 2026-11-25
-- change: add index on price
-- transaction: none
-- index: goods_price_idx

CREATE INDEX CONCURRENTLY goods_price_idx ON goods (price);
