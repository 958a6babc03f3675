-- table: items
-- version: v2
-- step: 1 of 1
-- change: add column made date not null default CURRENT_DATE

ALTER TABLE items ADD COLUMN made date NOT NULL DEFAULT CURRENT_DATE;
