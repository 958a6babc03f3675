-- table: counts
-- version: create
-- step: 1 of 1

CREATE SEQUENCE counts_id_seq;

CREATE TABLE counts (
  id bigint NOT NULL DEFAULT nextval('counts_id_seq'),
  item integer NOT NULL,
  CONSTRAINT counts_pkey PRIMARY KEY (id),
  CONSTRAINT counts_item_fkey FOREIGN KEY (item) REFERENCES items (id)
);
