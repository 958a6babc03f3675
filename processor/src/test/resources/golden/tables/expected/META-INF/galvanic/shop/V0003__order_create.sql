CREATE TABLE "order" (
  customer integer NOT NULL,
  number integer NOT NULL,
  price integer NOT NULL,
  PRIMARY KEY (customer, number)
);

COMMENT ON TABLE "order" IS 'what was ordered';
