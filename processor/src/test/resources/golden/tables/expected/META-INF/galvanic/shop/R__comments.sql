-- table: *
-- version: comments
-- step: 1 of 1

COMMENT ON TABLE a_sessions IS NULL;
COMMENT ON COLUMN a_sessions.id IS NULL;

COMMENT ON TABLE everything IS 'Every type that a column can have, and the user''s own "comment''s".';
COMMENT ON COLUMN everything.id IS NULL;
COMMENT ON COLUMN everything.a_boolean IS NULL;
COMMENT ON COLUMN everything.a_byte IS NULL;
COMMENT ON COLUMN everything.a_short IS NULL;
COMMENT ON COLUMN everything.an_int IS NULL;
COMMENT ON COLUMN everything.a_float IS NULL;
COMMENT ON COLUMN everything.a_double IS NULL;
COMMENT ON COLUMN everything.a_char IS NULL;
COMMENT ON COLUMN everything.string IS NULL;
COMMENT ON COLUMN everything.name IS 'user''s name';
COMMENT ON COLUMN everything.big_decimal IS NULL;
COMMENT ON COLUMN everything.big_integer IS NULL;
COMMENT ON COLUMN everything.uuid IS NULL;
COMMENT ON COLUMN everything.bytes IS NULL;
COMMENT ON COLUMN everything.instant IS NULL;
COMMENT ON COLUMN everything.offset_date_time IS NULL;
COMMENT ON COLUMN everything.local_date IS NULL;
COMMENT ON COLUMN everything.local_time IS NULL;
COMMENT ON COLUMN everything.local_date_time IS NULL;
COMMENT ON COLUMN everything.duration IS NULL;
COMMENT ON COLUMN everything.color IS NULL;
COMMENT ON COLUMN everything.nullable_color IS NULL;
COMMENT ON COLUMN everything.nullable IS NULL;
COMMENT ON COLUMN everything.optional IS NULL;
COMMENT ON COLUMN everything.list IS NULL;
COMMENT ON COLUMN everything.colors IS NULL;
COMMENT ON COLUMN everything.map IS NULL;
COMMENT ON COLUMN everything.typed IS NULL;
COMMENT ON COLUMN everything."Odd ""name""" IS NULL;
COMMENT ON COLUMN everything."user" IS NULL;

COMMENT ON TABLE "order" IS 'what was ordered';
COMMENT ON COLUMN "order".customer IS NULL;
COMMENT ON COLUMN "order".number IS NULL;
COMMENT ON COLUMN "order".price IS NULL;
