-- galvanic: shelf
-- transaction: none
CREATE INDEX CONCURRENTLY book_title_idx ON book (title);
