package dev.galvanic.http;

import java.util.concurrent.CompletionStage;

/** Begins an answer on the event loop, and never blocks there. */
@FunctionalInterface
public interface AsyncHandler {
  CompletionStage<Reply> handle(Exchange exchange) throws Exception;
}
