-- table: articles
-- version: v2
-- step: 1 of 1
-- change: rename table articles to store.articles
-- change: rename column id to number

CREATE SCHEMA IF NOT EXISTS store;
ALTER TABLE articles SET SCHEMA store;
ALTER TABLE store.articles RENAME COLUMN id TO number;
