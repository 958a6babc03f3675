package dev.galvanic.processor.model;

/** How an index is built. */
public enum IndexMethod {
  BTREE,
  HASH,
  GIN,
  GIST,
  SPGIST,
  BRIN
}
