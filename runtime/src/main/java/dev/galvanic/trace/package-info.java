/**
 * Traces: what a request, its statements and its calls took, as spans for Zipkin or the log, with
 * {@code io.opentracing} for whoever adds his own. May depend on {@code dev.galvanic}, {@code
 * http}, {@code sql}, {@code client} and {@code config}; alone imports OpenTracing, Brave and
 * Zipkin, but for the type {@code io.opentracing.Tracer}, which the wiring hands on.
 */
@NullMarked
package dev.galvanic.trace;

import org.jspecify.annotations.NullMarked;
