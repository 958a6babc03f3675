/**
 * What a request and a reply are to a service, whatever carries them: exchanges, headers, bodies,
 * endpoints, arguments and the shape of replies. May depend on {@code dev.galvanic.json}, {@code
 * dev.galvanic.validate} and the exceptions and pages of {@code dev.galvanic}.
 */
@NullMarked
package dev.galvanic.http;

import org.jspecify.annotations.NullMarked;
