-- table: items
-- version: v2
-- step: 1 of 1
-- change: drop index items_size_idx concurrently
-- transaction: none

DROP INDEX CONCURRENTLY IF EXISTS items_size_idx;
