/**
 * The log: its set-up, its lines (for people, or JSON in the fields of the Elastic Common Schema),
 * its levels, the line of each request and of each logged call; the only importer of Logback, and
 * at rest if SLF4J has found another. May depend on {@code dev.galvanic.ServiceException}, {@code
 * dev.galvanic.concurrent}, {@code dev.galvanic.config}, {@code dev.galvanic.http}, {@code
 * dev.galvanic.json}, SLF4J and Logback.
 */
@NullMarked
package dev.galvanic.log;

import org.jspecify.annotations.NullMarked;
