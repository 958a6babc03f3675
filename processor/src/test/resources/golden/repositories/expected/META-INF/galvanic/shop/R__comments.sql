-- table: *
-- version: comments
-- step: 1 of 1

COMMENT ON TABLE items IS NULL;
COMMENT ON COLUMN items.id IS NULL;
COMMENT ON COLUMN items.create_time IS NULL;
COMMENT ON COLUMN items.label IS NULL;
COMMENT ON COLUMN items.stock IS NULL;
COMMENT ON COLUMN items.note IS NULL;
COMMENT ON COLUMN items.color IS NULL;
COMMENT ON COLUMN items.paint IS NULL;
COMMENT ON COLUMN items.tags IS NULL;
COMMENT ON COLUMN items.colors IS NULL;
COMMENT ON COLUMN items.numbers IS NULL;
COMMENT ON COLUMN items.picture IS NULL;
