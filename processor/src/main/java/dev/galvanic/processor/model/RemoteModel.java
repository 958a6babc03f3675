package dev.galvanic.processor.model;

/**
 * A client that the compile of the service that it calls generated.
 *
 * @param type the interface
 * @param implementation the class that makes the calls
 * @param service the name of the service
 */
public record RemoteModel(TypeRef type, TypeRef implementation, String service) {}
