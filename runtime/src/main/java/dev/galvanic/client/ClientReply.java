package dev.galvanic.client;

import dev.galvanic.ReplyStyle;

/**
 * A reply as it came, whole.
 *
 * @param operation what was called, such as {@code Regions.city}
 * @param service whose reply it is
 * @param style what the bodies of that service look like
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ClientReply(
    String operation, String service, ReplyStyle style, int status, byte[] body) {}
