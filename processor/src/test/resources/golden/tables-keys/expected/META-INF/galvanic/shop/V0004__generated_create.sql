-- table: generated
-- version: create
-- step: 1 of 1

CREATE TABLE generated (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  CONSTRAINT generated_pkey PRIMARY KEY (id)
);
