package dev.galvanic.bench.candidate;

/** A row of {@code pg_type}. */
record PgType(
    String name,
    long namespace,
    long owner,
    short length,
    boolean byValue,
    String category,
    boolean isPreferred,
    boolean isDefined,
    String delimiter,
    long relation,
    long element,
    long array) {}
