-- table: items
-- version: v2
-- step: 1 of 3
-- change: sql ALTER TABLE items ADD COLUMN price integer NOT NULL DEFAULT 0; ALTER TABLE items ALTER COLUMN price DROP DEFAULT
-- change: effect add column price
-- change: sql CREATE INDEX CONCURRENTLY items_lower ON items ((lower(name)))
-- change: effect add index items_lower concurrently
-- change: sql GRANT SELECT ON items TO PUBLIC

ALTER TABLE items ADD COLUMN price integer NOT NULL DEFAULT 0; ALTER TABLE items ALTER COLUMN price DROP DEFAULT;
