package dev.galvanic.sql;

/**
 * One connection, leased while a {@link SqlWork} runs; afterwards every call fails. Its statements
 * run in the order they were called in.
 */
public interface Connection extends Queries {
  AsyncQueries async();
}
