-- table: store.old
-- version: v1
-- step: 1 of 1
-- author: ada
-- change: drop table store.old

DROP TABLE store.old;
DROP SEQUENCE store.old_id_seq;
