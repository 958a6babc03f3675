package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.Origin;

/**
 * A breach of a rule.
 *
 * @param fact what happens, with names, as a sentence without its full stop
 * @param instead what to do about it, likewise
 */
record Finding(Origin origin, String fact, String instead) {}
