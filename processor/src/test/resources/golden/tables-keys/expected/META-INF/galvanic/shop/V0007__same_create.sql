-- table: same
-- version: create
-- step: 1 of 1

CREATE TABLE same (
  a integer NOT NULL,
  b text NOT NULL,
  CONSTRAINT same_pkey PRIMARY KEY (a, b)
);

ALTER TABLE same
  ADD CONSTRAINT same_a_b_key UNIQUE (a, b);
