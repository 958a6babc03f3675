package dev.galvanic.processor.model.sql.analysis;

/**
 * What a {@code *} stands for.
 *
 * @param at of what is replaced, its qualifier included
 * @param length of it
 * @param text that says the same by names
 */
public record StarColumns(int at, int length, String text) {}
