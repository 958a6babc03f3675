package dev.galvanic.annotation;

/** PostgreSQL's index methods. */
public enum IndexMethod {
  BTREE,
  HASH,
  GIN,
  GIST,
  SPGIST,
  BRIN
}
