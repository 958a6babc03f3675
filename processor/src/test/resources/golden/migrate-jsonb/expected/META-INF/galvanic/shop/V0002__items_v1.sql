-- table: items
-- version: v1
-- step: 1 of 1
-- change: add column part jsonb
-- change: add column spare
-- change: add column labels

ALTER TABLE items ADD COLUMN part jsonb;
ALTER TABLE items ADD COLUMN spare jsonb;
ALTER TABLE items ADD COLUMN labels jsonb NOT NULL DEFAULT '{}';
