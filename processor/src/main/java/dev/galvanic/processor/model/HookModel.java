package dev.galvanic.processor.model;

/**
 * A method of a bean that the runtime calls once, at the start or at the stop.
 *
 * @param asynchronous whether it returns a stage, which is waited for
 */
public record HookModel(String method, boolean asynchronous) {}
