-- table: items
-- version: v1
-- step: 2 of 2

ALTER TABLE items VALIDATE CONSTRAINT few;
