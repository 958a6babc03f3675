-- table: given
-- version: create
-- step: 1 of 1

CREATE TABLE given (
  id integer NOT NULL,
  name text NOT NULL,
  CONSTRAINT given_pkey PRIMARY KEY (id),
  CONSTRAINT given_name_key UNIQUE (name)
);
