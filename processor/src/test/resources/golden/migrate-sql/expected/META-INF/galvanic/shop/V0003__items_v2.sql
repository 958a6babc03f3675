-- table: items
-- version: v2
-- step: 1 of 1
-- change: sql ALTER TABLE items ADD COLUMN price integer NOT NULL DEFAULT 0; ALTER TABLE items ALTER COLUMN price DROP DEFAULT
-- change: effect add column price
-- change: sql GRANT SELECT ON items TO PUBLIC

ALTER TABLE items ADD COLUMN price integer NOT NULL DEFAULT 0; ALTER TABLE items ALTER COLUMN price DROP DEFAULT;
GRANT SELECT ON items TO PUBLIC;
