package dev.galvanic.http;

import java.util.Optional;

/**
 * How a request ended.
 *
 * @param status of the reply; 0 if there was none, for the client had gone
 * @param bytes of the reply's body, or as many of a stream's as were sent
 * @param nanos from the request's last byte to the reply, or to the end of one that is a stream
 * @param failure what the handler failed with, if the caller was told no more than an error
 */
public record RequestEnd(int status, long bytes, long nanos, Optional<Throwable> failure) {}
