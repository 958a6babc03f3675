-- table: a_sessions
-- version: create
-- step: 1 of 1

CREATE TABLE a_sessions (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  CONSTRAINT a_sessions_pkey PRIMARY KEY (id)
);
