package dev.galvanic.testing.conformance;

/**
 * What is wrong with a reply.
 *
 * @param code what kind of mistake it is, as the documentation lists them
 */
record Complaint(String code, String text) {}
