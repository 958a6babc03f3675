-- table: items
-- version: v1
-- step: 1 of 1
-- change: add index items_name_idx

CREATE INDEX items_name_idx ON items (name);
