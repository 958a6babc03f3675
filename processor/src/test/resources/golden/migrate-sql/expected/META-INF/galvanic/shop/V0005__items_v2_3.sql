-- table: items
-- version: v2
-- step: 3 of 3

GRANT SELECT ON items TO PUBLIC;
