-- table: *
-- version: comments
-- step: 1 of 1

COMMENT ON TABLE items IS NULL;
COMMENT ON COLUMN items.id IS NULL;
COMMENT ON COLUMN items.part IS NULL;
COMMENT ON COLUMN items.spare IS NULL;
COMMENT ON COLUMN items.labels IS NULL;
