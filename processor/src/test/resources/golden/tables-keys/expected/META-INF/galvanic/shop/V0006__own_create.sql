-- table: own
-- version: create
-- step: 1 of 1

CREATE SEQUENCE own_id_seq;

CREATE TABLE own (
  id bigint NOT NULL DEFAULT nextval('own_id_seq'),
  CONSTRAINT own_pkey PRIMARY KEY (id)
);
