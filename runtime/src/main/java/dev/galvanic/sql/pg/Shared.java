package dev.galvanic.sql.pg;

/** What all calls of one database have in common. */
record Shared(Stages stages, Counters counters) {}
