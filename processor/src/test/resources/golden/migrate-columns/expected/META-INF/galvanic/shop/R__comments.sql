-- table: *
-- version: comments
-- step: 1 of 1

COMMENT ON TABLE items IS NULL;
COMMENT ON COLUMN items.id IS NULL;
COMMENT ON COLUMN items.name IS NULL;
COMMENT ON COLUMN items.size IS NULL;
COMMENT ON COLUMN items.currency IS NULL;
COMMENT ON COLUMN items.price IS NULL;
COMMENT ON COLUMN items.color IS NULL;
COMMENT ON COLUMN items.tags IS NULL;
COMMENT ON COLUMN items.made IS NULL;
