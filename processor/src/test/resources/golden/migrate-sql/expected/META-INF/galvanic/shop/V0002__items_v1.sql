-- table: items
-- version: v1
-- step: 1 of 1
-- change: add column short_name text
-- change: sql -- The first word, which is what people search for. UPDATE items SET short_name = split_part(name, ' ', 1); DELETE FROM items WHERE short_name = ''
-- change: set not null of short_name

ALTER TABLE items ADD COLUMN short_name text;

-- The first word, which is what people search for.
UPDATE items SET short_name = split_part(name, ' ', 1);
DELETE FROM items WHERE short_name = '';

ALTER TABLE items ALTER COLUMN short_name SET NOT NULL;
