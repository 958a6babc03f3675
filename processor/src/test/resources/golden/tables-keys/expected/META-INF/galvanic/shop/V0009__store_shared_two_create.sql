-- table: store.shared_two
-- version: create
-- step: 1 of 1

CREATE SCHEMA IF NOT EXISTS store;

CREATE TABLE store.shared_two (
  id bigint NOT NULL DEFAULT nextval('numbers'),
  CONSTRAINT shared_two_pkey PRIMARY KEY (id)
);
