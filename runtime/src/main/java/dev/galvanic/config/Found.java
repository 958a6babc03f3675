package dev.galvanic.config;

/**
 * A value and where it stood.
 *
 * @param name as it was looked for, such as {@code USER_SERVICE_SERVER_PORT}
 * @param source such as {@code the environment}
 */
record Found(String name, String value, String source) {}
