-- table: *
-- version: comments
-- step: 1 of 1

COMMENT ON TABLE items IS NULL;
COMMENT ON COLUMN items.id IS NULL;
COMMENT ON COLUMN items.code IS NULL;
COMMENT ON COLUMN items.name IS NULL;
COMMENT ON COLUMN items.note IS NULL;
COMMENT ON COLUMN items.stock IS NULL;
COMMENT ON COLUMN items.tags IS NULL;
COMMENT ON COLUMN items.changed IS NULL;
