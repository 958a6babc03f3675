-- table: items
-- version: v10
-- step: 1 of 1
-- change: change type of made to timestamptz

ALTER TABLE items ALTER COLUMN made TYPE timestamptz;
