/**
 * What two API documents, one before and one after a change, mean for those who call the service.
 *
 * <p>May depend on Java only: the processor and the test kit stand on it, which must not know each
 * other.
 */
@NullMarked
package dev.galvanic.contract;

import org.jspecify.annotations.NullMarked;
