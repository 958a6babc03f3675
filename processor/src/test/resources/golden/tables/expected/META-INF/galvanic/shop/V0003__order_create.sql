-- table: order
-- version: create
-- step: 1 of 1

CREATE TABLE "order" (
  customer integer NOT NULL,
  number integer NOT NULL,
  price integer NOT NULL,
  CONSTRAINT order_pkey PRIMARY KEY (customer, number)
);
