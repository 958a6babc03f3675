-- table: goods
-- version: v1
-- step: 1 of 2
-- author: ada
-- date: 2026-11-25
-- change: add column price

ALTER TABLE goods ADD COLUMN price numeric(12, 2);
