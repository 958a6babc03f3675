package dev.galvanic.validate;

/**
 * One mistake of a request.
 *
 * @param pointer where: a JSON pointer (RFC 6901) for a body, "" for the whole of it, or {@code
 *     query.limit}, {@code path.id}, {@code header.X-Id}, {@code cookie.sid}, {@code form.name}
 * @param message what the value must be
 */
public record Problem(String pointer, String message) {}
