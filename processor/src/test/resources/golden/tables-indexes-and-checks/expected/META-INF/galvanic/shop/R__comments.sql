-- table: *
-- version: comments
-- step: 1 of 1

COMMENT ON TABLE store.items IS NULL;
COMMENT ON COLUMN store.items.id IS NULL;
COMMENT ON COLUMN store.items.name IS NULL;
COMMENT ON COLUMN store.items.size IS NULL;
COMMENT ON COLUMN store.items.tags IS NULL;
COMMENT ON COLUMN store.items.code IS NULL;
COMMENT ON COLUMN store.items."order" IS NULL;
