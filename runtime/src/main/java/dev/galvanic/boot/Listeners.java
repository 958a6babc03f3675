package dev.galvanic.boot;

import dev.galvanic.AsyncTask;
import dev.galvanic.Task;
import dev.galvanic.background.AwaitedTask;
import dev.galvanic.background.Background;
import dev.galvanic.background.OverdueException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * What a service does once: when everything is made, before the first request, and after the last
 * one, before anything is closed. Each is over before the next begins.
 */
final class Listeners {
  private record Start(String name, Task task) {}

  private final String service;
  private final Background background;
  private final Executor loops;
  private final Duration startTime;
  private final Grace grace;
  private final Closing stopping;
  private final List<Start> starts = new ArrayList<>();

  /**
   * @param service its name, for messages
   * @param loops begin those that do not block
   * @param startTime what the stage of one may take at the start
   * @param grace of the stop, for the stages there
   * @param stopping takes what is to be done then
   */
  Listeners(
      String service,
      Background background,
      Executor loops,
      Duration startTime,
      Grace grace,
      Closing stopping) {
    this.service = service;
    this.background = background;
    this.loops = loops;
    this.startTime = startTime;
    this.grace = grace;
    this.stopping = stopping;
  }

  void onStart(String name, Task task) {
    starts.add(new Start(name, () -> background.run(name, task)));
  }

  void onStartAsync(String name, AsyncTask task) {
    starts.add(new Start(name, new AwaitedTask(background, loops, name, task, () -> startTime)));
  }

  void onStop(String name, Task task) {
    stopping.add(name, () -> background.run(name, task));
  }

  void onStopAsync(String name, AsyncTask task) {
    stopping.add(name, new AwaitedTask(background, loops, name, task, grace::leftForTheLast));
  }

  /**
   * Runs those of the start, in the order in which they came.
   *
   * @throws StartException if one fails, or is not over in time; it names it
   */
  void start() throws InterruptedException {
    for (Start start : starts) {
      try {
        start.task.run();
      } catch (InterruptedException e) {
        throw e;
      } catch (OverdueException e) {
        throw new StartException(
            service
                + ": "
                + e.getMessage()
                + ". See that it ends, raise TIMEOUT_HANDLER, or let the method return void and"
                + " block, for which there is no limit.");
      } catch (Exception e) {
        throw new StartException(service + ": " + start.name + " failed at start", e);
      }
    }
  }
}
