-- table: items
-- version: v3
-- step: 1 of 1
-- change: add index items_by_name

CREATE UNIQUE INDEX items_by_name ON items ((lower(name)), size DESC);
