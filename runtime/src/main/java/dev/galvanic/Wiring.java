package dev.galvanic;

import dev.galvanic.background.Schedule;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.config.Config;
import dev.galvanic.http.Replies;
import dev.galvanic.sql.Database;
import io.opentracing.Tracer;
import java.util.concurrent.Callable;

/**
 * What a generated module makes its objects with. Used by one thread, and only while the service is
 * assembled.
 */
public interface Wiring {
  /**
   * The one seam through which every object comes: what replaces this key, if anything does, else
   * what the maker makes. An object that is {@link AutoCloseable} is closed when the service stops,
   * in the reverse order of making; a replacement is not, since it belongs to whoever made it.
   */
  <T> T make(Key<T> key, Callable<? extends T> maker) throws Exception;

  /** The service's database, opened and migrated. */
  Database database();

  /** The client of another service, whose address is the key {@code <SERVICE>_URL}. */
  ServiceClient client(String service);

  /** For spans of its own; it does nothing while nothing is traced. */
  Tracer tracer();

  Replies replies();

  Config config();

  /**
   * What the runtime itself goes by: {@code java.time.Clock}, also as a {@code
   * java.time.InstantSource}, and, of a library that a service need not have, {@code
   * io.micrometer.core.instrument.MeterRegistry}.
   *
   * @throws IllegalArgumentException if there is nothing of that type
   */
  <T> T shared(Class<T> type);

  /** Something to do after everything is made and before the first request. */
  void onStart(String name, Task task);

  /** The same, on an event loop; it is over when its stage is. */
  void onStartAsync(String name, AsyncTask task);

  /** Something to do after the last request and before anything is closed. */
  void onStop(String name, Task task);

  /** The same, on an event loop; it is over when its stage is. */
  void onStopAsync(String name, AsyncTask task);

  /**
   * Something to do again and again from when the service has started until it stops, on a thread
   * that may block; never twice at the same time.
   *
   * @param name such as {@code Sessions.sweep}; the setting {@code SESSIONS_SWEEP_EVERY} is
   *     stronger than the period of the schedule
   */
  void every(String name, Schedule schedule, Task task);

  /** The same, on an event loop. */
  void everyAsync(String name, Schedule schedule, AsyncTask task);
}
