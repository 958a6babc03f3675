/**
 * What a service is told from outside, read once at start into records: default, then file, then
 * environment, then system property, then command-line argument. May depend on {@code
 * dev.galvanic.ReplyStyle} and the JDK.
 */
@NullMarked
package dev.galvanic.config;

import org.jspecify.annotations.NullMarked;
