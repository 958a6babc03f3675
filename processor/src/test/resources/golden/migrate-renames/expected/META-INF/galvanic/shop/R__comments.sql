-- table: *
-- version: comments
-- step: 1 of 1

COMMENT ON TABLE tallies IS NULL;
COMMENT ON COLUMN tallies.id IS NULL;
COMMENT ON COLUMN tallies.item IS NULL;

COMMENT ON TABLE store.articles IS NULL;
COMMENT ON COLUMN store.articles.number IS NULL;
COMMENT ON COLUMN store.articles.name IS NULL;
COMMENT ON COLUMN store.articles.size IS NULL;
COMMENT ON COLUMN store.articles.parent IS NULL;
