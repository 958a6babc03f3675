package dev.galvanic.processor.model;

/**
 * An error that a handler declares with {@code throws}.
 *
 * @param exception the exception's type
 * @param status the HTTP status it stands for
 * @param description the text of its {@code @throws}, empty if there is none
 */
public record ErrorModel(TypeRef exception, int status, String description) {}
