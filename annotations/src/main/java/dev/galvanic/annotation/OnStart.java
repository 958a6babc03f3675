package dev.galvanic.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method without parameters, of an object that the wiring makes, that runs when everything is
 * wired and before the service is ready. What it throws stops the start.
 *
 * <p>A {@code void} method may block; one that returns a {@code CompletionStage} runs on the event
 * loop and is over when its stage is, for which it has the time of {@code TIMEOUT_HANDLER}. Until
 * then nothing that comes after it begins.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnStart {}
