-- table: counts
-- version: v1
-- step: 1 of 1
-- change: rename table counts to tallies

ALTER TABLE counts RENAME TO tallies;
ALTER TABLE tallies RENAME CONSTRAINT counts_pkey TO tallies_pkey;
ALTER TABLE tallies RENAME CONSTRAINT counts_item_fkey TO tallies_item_fkey;
ALTER SEQUENCE counts_id_seq RENAME TO tallies_id_seq;
