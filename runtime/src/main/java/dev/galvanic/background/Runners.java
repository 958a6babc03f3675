package dev.galvanic.background;

import dev.galvanic.AsyncTask;
import dev.galvanic.Task;
import dev.galvanic.concurrent.Interruptible;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * How tasks of both kinds are run.
 *
 * @param loops begin what does not block
 */
record Runners(Background background, Executor loops) {
  /** On a thread that may block. */
  Runner blocking(String name, Task task) {
    return (limit, told, ended) -> {
      Interruptible run = new Interruptible(() -> background.run(name, limit, task, told));
      // One that is cancelled before it begins never runs, and its end must be heard all the same.
      Runnable whole =
          () -> {
            try {
              run.run();
            } finally {
              ended.run();
            }
          };
      return background.threads().tryExecute(whole)
          ? Optional.of(run::interrupt)
          : Optional.empty();
    };
  }

  /** On an event loop. */
  Runner asynchronous(String name, AsyncTask task) {
    return (limit, told, ended) -> {
      CompletableFuture<CompletableFuture<?>> begun = new CompletableFuture<>();
      loops.execute(() -> begun.complete(background.begin(name, limit, task, told, ended)));
      return Optional.of(() -> begun.thenAccept(stage -> stage.cancel(true)));
    };
  }
}
