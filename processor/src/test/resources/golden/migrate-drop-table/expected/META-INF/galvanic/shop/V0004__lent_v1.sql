-- table: lent
-- version: v1
-- step: 1 of 1
-- change: keep table lent

-- The table stays as it is; the service no longer looks after it.
