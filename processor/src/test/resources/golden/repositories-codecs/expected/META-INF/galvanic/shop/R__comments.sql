-- table: *
-- version: comments
-- step: 1 of 1

COMMENT ON TABLE items IS NULL;
COMMENT ON COLUMN items.id IS NULL;
COMMENT ON COLUMN items.price IS NULL;
COMMENT ON COLUMN items.rebate IS NULL;
COMMENT ON COLUMN items.tax IS NULL;
COMMENT ON COLUMN items.currency IS NULL;
COMMENT ON COLUMN items.other IS NULL;
