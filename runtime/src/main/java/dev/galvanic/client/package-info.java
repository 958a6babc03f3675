/**
 * Calls to other services: what a generated client asks for and how a reply is read. May depend on
 * {@code dev.galvanic}, {@code http}, {@code json} and {@code validate}.
 */
@NullMarked
package dev.galvanic.client;

import org.jspecify.annotations.NullMarked;
