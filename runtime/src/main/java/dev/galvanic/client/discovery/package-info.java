/**
 * Finds where other services run: at fixed addresses, in the DNS or in Consul. May depend on {@code
 * dev.galvanic.client}, its parts {@code balance}, {@code dns} and {@code consul}, {@code config}
 * and {@code loop}.
 */
@NullMarked
package dev.galvanic.client.discovery;

import org.jspecify.annotations.NullMarked;
