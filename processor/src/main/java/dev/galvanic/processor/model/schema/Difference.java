package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.Origin;

/**
 * Something that a model says and its table is not, or the other way round.
 *
 * @param origin what says it
 * @param fact as a sentence without its full stop
 * @param action what to write, as a sentence without its full stop; the same for all of a table
 */
public record Difference(Origin origin, String fact, String action) {}
