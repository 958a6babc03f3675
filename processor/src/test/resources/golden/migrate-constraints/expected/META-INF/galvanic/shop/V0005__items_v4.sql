-- table: items
-- version: v4
-- step: 1 of 1
-- change: drop constraint items_pkey
-- change: add constraint items_pkey

ALTER TABLE items DROP CONSTRAINT items_pkey;

ALTER TABLE items
  ADD CONSTRAINT items_pkey PRIMARY KEY (id, code);
