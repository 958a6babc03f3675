-- table: items
-- version: v3
-- step: 1 of 3
-- change: set not null of color online

ALTER TABLE items
  ADD CONSTRAINT items_color_is_not_null CHECK (color IS NOT NULL) NOT VALID;
