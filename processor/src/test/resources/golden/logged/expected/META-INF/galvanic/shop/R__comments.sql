-- table: *
-- version: comments
-- step: 1 of 1

COMMENT ON TABLE items IS NULL;
COMMENT ON COLUMN items.id IS NULL;
COMMENT ON COLUMN items.stock IS NULL;
