package dev.galvanic.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stands in for Consul's agent, written from the documentation of its HTTP API: it takes
 * registrations, and answers blocking queries for the instances of a service. It looks at no
 * health: whoever is killed stays on its list, which is the worst that Consul can do.
 */
final class RegistryStub implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Map<String, JsonNode> registered = new LinkedHashMap<>();
  private Optional<List<URI>> instead = Optional.empty();
  private long index = 1;
  private boolean closed;

  RegistryStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on region-service is there alone, whoever has registered. */
  synchronized void regionsAre(URI... addresses) {
    instead = Optional.of(List.of(addresses));
    change();
  }

  /** From now on region-service is where it has registered. */
  synchronized void regionsAreAsRegistered() {
    instead = Optional.empty();
    change();
  }

  /** How many instances of a service have registered. */
  synchronized long registered(String service) {
    return registered.values().stream().filter(entry -> isOf(entry, service)).count();
  }

  /** Forgets whoever has registered for this port. */
  synchronized void forget(int port) {
    registered.values().removeIf(entry -> entry.get("Port").asInt() == port);
    change();
  }

  private void change() {
    index++;
    notifyAll();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (path.equals("/v1/agent/service/register")) {
        JsonNode entry = JSON.readTree(exchange.getRequestBody().readAllBytes());
        synchronized (this) {
          registered.put(entry.get("ID").asString(), entry);
          change();
        }
        send(exchange, 200, "");
      } else if (path.startsWith("/v1/agent/service/deregister/")) {
        synchronized (this) {
          registered.remove(name);
          change();
        }
        send(exchange, 200, "");
      } else if (path.startsWith("/v1/health/service/")) {
        send(exchange, 200, health(exchange, name));
      } else {
        synchronized (this) {
          JsonNode entry = registered.get(name);
          send(exchange, entry == null ? 404 : 200, entry == null ? "" : entry.toString());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for something newer than the caller knows; the test ends sooner than the wait would. */
  private synchronized String health(HttpExchange exchange, String service)
      throws InterruptedException {
    String query = exchange.getRequestURI().getQuery();
    while (query.contains("index=" + index + "&") && !closed) {
      wait();
    }
    exchange.getResponseHeaders().set("X-Consul-Index", Long.toString(index));
    ArrayNode entries = JSON.createArrayNode();
    if (service.equals("region-service") && instead.isPresent()) {
      instead.get().forEach(at -> add(entries, at.toString(), at.getHost(), at.getPort()));
    } else {
      registered.forEach(
          (id, entry) -> {
            if (isOf(entry, service)) {
              add(entries, id, entry.get("Address").asString(), entry.get("Port").asInt());
            }
          });
    }
    return entries.toString();
  }

  private static boolean isOf(JsonNode entry, String service) {
    return entry.get("Name").asString().equals(service);
  }

  private static void add(ArrayNode entries, String id, String host, int port) {
    ObjectNode entry = entries.addObject();
    entry.putObject("Node").put("Address", host);
    entry.putObject("Service").put("ID", id).put("Address", host).put("Port", port);
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    server.stop(0);
    threads.shutdown();
  }
}
