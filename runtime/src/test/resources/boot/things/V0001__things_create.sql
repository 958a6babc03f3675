-- table: things
-- version: create
-- step: 1 of 1
-- author: ada
-- date: 2026-11-25

CREATE TABLE things (id integer PRIMARY KEY, name text NOT NULL);
