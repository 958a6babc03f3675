-- table: a_editions
-- version: create
-- step: 1 of 1

CREATE TABLE a_editions (
  book integer NOT NULL,
  number integer NOT NULL,
  CONSTRAINT a_editions_pkey PRIMARY KEY (book, number),
  CONSTRAINT a_editions_book_fkey FOREIGN KEY (book) REFERENCES books (id)
);
