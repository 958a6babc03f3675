package dev.galvanic.processor.model;

/**
 * The parameter that says where a statement runs, instead of on the service's Database.
 *
 * @param parameter its name
 * @param transaction whether it is a Transaction; a Connection otherwise
 * @param position among the method's parameters, from 0
 */
public record SqlTarget(String parameter, boolean transaction, int position, Origin origin) {}
