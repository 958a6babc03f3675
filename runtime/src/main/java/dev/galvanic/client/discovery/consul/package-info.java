/**
 * Consul's agent over Vert.x's HTTP client: who is healthy, and that this instance is there. May
 * depend on {@code dev.galvanic.client.discovery.balance}, {@code config}, {@code json}, {@code
 * validate}, {@code loop} and Vert.x.
 */
@NullMarked
package dev.galvanic.client.discovery.consul;

import org.jspecify.annotations.NullMarked;
