-- table: items
-- version: v7
-- step: 1 of 1
-- change: set default of made to '2026-01-01'::date

ALTER TABLE items ALTER COLUMN made SET DEFAULT '2026-01-01'::date;
