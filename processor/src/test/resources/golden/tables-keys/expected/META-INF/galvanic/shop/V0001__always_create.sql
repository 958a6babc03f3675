-- table: always
-- version: create
-- step: 1 of 1

CREATE TABLE always (
  id integer GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT always_pkey PRIMARY KEY (id)
);
