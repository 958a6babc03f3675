package dev.galvanic;

import java.util.concurrent.CompletionStage;

/** Something to do that has ended when its stage has. It may not block. */
@FunctionalInterface
public interface AsyncTask {
  CompletionStage<?> run() throws Exception;
}
