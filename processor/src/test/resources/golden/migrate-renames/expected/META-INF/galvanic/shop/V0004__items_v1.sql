-- table: items
-- version: v1
-- step: 1 of 1
-- change: rename table items to articles
-- change: rename column title to name

ALTER TABLE items RENAME TO articles;
ALTER TABLE articles RENAME CONSTRAINT items_pkey TO articles_pkey;
ALTER TABLE articles RENAME CONSTRAINT items_title_key TO articles_title_key;
ALTER TABLE articles RENAME CONSTRAINT items_size_check TO articles_size_check;
ALTER TABLE articles RENAME CONSTRAINT items_parent_fkey TO articles_parent_fkey;
ALTER INDEX items_size_idx RENAME TO articles_size_idx;
ALTER TABLE articles RENAME COLUMN title TO name;
ALTER TABLE articles RENAME CONSTRAINT articles_title_key TO articles_name_key;
