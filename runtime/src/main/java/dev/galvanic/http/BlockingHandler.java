package dev.galvanic.http;

/** Answers on the thread it is called on. */
@FunctionalInterface
public interface BlockingHandler {
  Reply handle(Exchange exchange) throws Exception;
}
