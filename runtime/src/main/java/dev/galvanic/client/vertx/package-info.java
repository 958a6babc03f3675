/**
 * Calls to other services over Vert.x's HTTP client, on the event loops of the process. May depend
 * on {@code dev.galvanic.client}, {@code client.resilience}, {@code config}, {@code concurrent} and
 * {@code loop}, and alone imports {@code io.vertx.core.http}, but for {@code
 * client.discovery.consul}.
 */
@NullMarked
package dev.galvanic.client.vertx;

import org.jspecify.annotations.NullMarked;
