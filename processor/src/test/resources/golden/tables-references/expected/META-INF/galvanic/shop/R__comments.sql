-- table: *
-- version: comments
-- step: 1 of 1

COMMENT ON TABLE a_editions IS NULL;
COMMENT ON COLUMN a_editions.book IS NULL;
COMMENT ON COLUMN a_editions.number IS NULL;

COMMENT ON TABLE authors IS NULL;
COMMENT ON COLUMN authors.id IS NULL;
COMMENT ON COLUMN authors.best_book IS NULL;

COMMENT ON TABLE books IS NULL;
COMMENT ON COLUMN books.id IS NULL;
COMMENT ON COLUMN books.author IS NULL;
COMMENT ON COLUMN books.sequel IS NULL;

COMMENT ON TABLE lending.a_loans IS NULL;
COMMENT ON COLUMN lending.a_loans.id IS NULL;
COMMENT ON COLUMN lending.a_loans.book IS NULL;
COMMENT ON COLUMN lending.a_loans.edition IS NULL;
