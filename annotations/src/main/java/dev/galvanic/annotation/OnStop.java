package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method without parameters, of an object that the wiring makes, that runs when the service has
 * stopped listening and the work in flight is done; the last started is the first stopped.
 *
 * <p>A {@code void} method may block; one that returns a {@code CompletionStage} runs on the event
 * loop and is over when its stage is, for which it has what is left of {@code SHUTDOWN_GRACE}, and
 * a second at least. Until then nothing is closed.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnStop {}
