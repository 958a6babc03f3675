-- table: *
-- version: comments
-- step: 1 of 1

COMMENT ON TABLE items IS 'What is sold.';
COMMENT ON COLUMN items.id IS NULL;
COMMENT ON COLUMN items.name IS NULL;
COMMENT ON COLUMN items.size IS NULL;
COMMENT ON COLUMN items.color IS NULL;
COMMENT ON COLUMN items.price IS NULL;

COMMENT ON TABLE tags IS NULL;
COMMENT ON COLUMN tags.id IS NULL;
COMMENT ON COLUMN tags.item IS NULL;
