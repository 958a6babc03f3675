package dev.galvanic.processor.model.sql.analysis;

/**
 * Something to tell about a statement.
 *
 * @param at where it is in the statement's text, from 0
 * @param length of it, at least 1
 * @param fact what is wrong, with names, as the part of a sentence that follows {@code Items.find:
 *     }
 * @param action what to do, as a sentence without its full stop, "did you mean" in front
 */
public record Finding(Problem problem, int at, int length, String fact, String action) {}
