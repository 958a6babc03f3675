/**
 * Keeps what is known of a service's instances and chooses among them. May depend on {@code
 * dev.galvanic}, {@code client} and {@code loop}.
 */
@NullMarked
package dev.galvanic.client.discovery.balance;

import org.jspecify.annotations.NullMarked;
