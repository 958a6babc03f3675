-- table: composite
-- version: create
-- step: 1 of 1

CREATE TABLE composite (
  a integer NOT NULL,
  b text NOT NULL,
  CONSTRAINT composite_pkey PRIMARY KEY (a, b),
  CONSTRAINT composite_b_a_key UNIQUE (b, a)
);
