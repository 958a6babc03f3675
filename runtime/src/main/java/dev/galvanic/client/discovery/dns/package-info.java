/**
 * Finds instances in the DNS, over Netty's resolver on the event loops of the process. May depend
 * on {@code dev.galvanic.client.discovery.balance}, {@code config}, {@code loop} and Netty.
 */
@NullMarked
package dev.galvanic.client.discovery.dns;

import org.jspecify.annotations.NullMarked;
