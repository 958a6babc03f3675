-- table: shared_one
-- version: create
-- step: 1 of 1

CREATE SEQUENCE IF NOT EXISTS numbers;

CREATE TABLE shared_one (
  id bigint NOT NULL DEFAULT nextval('numbers'),
  CONSTRAINT shared_one_pkey PRIMARY KEY (id)
);
