package dev.galvanic.processor.generate;

import dev.galvanic.AsyncTask;
import dev.galvanic.Key;
import dev.galvanic.ServiceModule;
import dev.galvanic.Task;
import dev.galvanic.Wiring;
import dev.galvanic.background.Schedule;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.config.Config;
import dev.galvanic.http.Replies;
import dev.galvanic.route.Router;
import dev.galvanic.sql.Database;
import io.opentracing.Tracer;
import io.opentracing.noop.NoopTracerFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Keeps what a module makes and registers. */
public final class FakeWiring implements Wiring {
  /** What was made, by key, in order. */
  public final Map<Key<?>, Object> made = new LinkedHashMap<>();

  /** What is given in place of what the module makes. */
  public final Map<Key<?>, Object> overrides = new LinkedHashMap<>();

  /** The clients that were asked for. */
  public final Map<String, ServiceClient> clients = new LinkedHashMap<>();

  public final Map<String, Task> starts = new LinkedHashMap<>();
  public final Map<String, Task> stops = new LinkedHashMap<>();
  public final Map<String, AsyncTask> startsAsync = new LinkedHashMap<>();
  public final Map<String, AsyncTask> stopsAsync = new LinkedHashMap<>();
  public final Map<String, Schedule> schedules = new LinkedHashMap<>();
  public final Map<String, Task> repeated = new LinkedHashMap<>();
  public final Map<String, AsyncTask> repeatedAsync = new LinkedHashMap<>();
  public final List<String> asked = new ArrayList<>();

  /** The router of a service, everything wired. */
  public static Router router(Compiled service, String module) throws Exception {
    return ((ServiceModule) service.make(module)).assemble(new FakeWiring());
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T make(Key<T> key, Callable<? extends T> maker) throws Exception {
    Object object = overrides.containsKey(key) ? overrides.get(key) : maker.call();
    made.put(key, object);
    return (T) object;
  }

  @Override
  public Database database() {
    asked.add("database");
    return null;
  }

  @Override
  public ServiceClient client(String service) {
    asked.add("client " + service);
    return clients.get(service);
  }

  @Override
  public Tracer tracer() {
    asked.add("tracer");
    return NoopTracerFactory.create();
  }

  @Override
  public Replies replies() {
    return Replies.envelope();
  }

  @Override
  public Config config() {
    asked.add("config");
    return null;
  }

  @Override
  public <T> T shared(Class<T> type) {
    asked.add("shared " + type.getSimpleName());
    return type.cast(overrides.get(Key.of(type)));
  }

  @Override
  public void onStart(String name, Task task) {
    starts.put(name, task);
  }

  @Override
  public void onStop(String name, Task task) {
    stops.put(name, task);
  }

  @Override
  public void onStartAsync(String name, AsyncTask task) {
    startsAsync.put(name, task);
  }

  @Override
  public void onStopAsync(String name, AsyncTask task) {
    stopsAsync.put(name, task);
  }

  @Override
  public void every(String name, Schedule schedule, Task task) {
    schedules.put(name, schedule);
    repeated.put(name, task);
  }

  @Override
  public void everyAsync(String name, Schedule schedule, AsyncTask task) {
    schedules.put(name, schedule);
    repeatedAsync.put(name, task);
  }
}
