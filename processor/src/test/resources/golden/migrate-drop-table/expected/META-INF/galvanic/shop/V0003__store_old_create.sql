-- table: store.old
-- version: create
-- step: 1 of 1

CREATE SCHEMA IF NOT EXISTS store;
CREATE SEQUENCE store.old_id_seq;

CREATE TABLE store.old (
  id bigint NOT NULL DEFAULT nextval('store.old_id_seq'),
  CONSTRAINT old_pkey PRIMARY KEY (id)
);
