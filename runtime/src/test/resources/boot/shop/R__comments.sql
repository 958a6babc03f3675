-- table: *
-- version: comments
-- step: 1 of 1

COMMENT ON TABLE goods IS 'what we sell; -- and how';
