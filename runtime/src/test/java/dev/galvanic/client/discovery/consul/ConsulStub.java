package dev.galvanic.client.discovery.consul;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Stands in for Consul's agent, of which there is none to be had here: written from the
 * documentation of its HTTP API (Agent: Service, Health, Blocking Queries), as far as Galvanic uses
 * it, and never held against a real one. Its services change by the API or by hand; it looks at
 * their HTTP checks when it is told to. It fails, hangs, forgets and goes away on demand.
 */
public final class ConsulStub implements AutoCloseable {
  private record Entry(JsonNode service, boolean passing) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Map<String, Entry> services = new LinkedHashMap<>();
  private final int port;
  private HttpServer server;
  private long index = 10;
  private int failing;
  private boolean hanging;
  private boolean down;
  private String token = "";
  private UnaryOperator<String> garbage = text -> text;

  public ConsulStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    port = server.getAddress().getPort();
    serve();
  }

  private void serve() {
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Methods and targets in the order they came, such as {@code PUT /v1/agent/...}. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** The services that there are, by their identifiers, each as it was registered. */
  public synchronized Map<String, JsonNode> services() {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    services.forEach((id, entry) -> all.put(id, entry.service()));
    return all;
  }

  /** Registers a service by hand. */
  public synchronized void add(String id, String name, URI address) {
    JsonNode service =
        JSON.createObjectNode()
            .put("ID", id)
            .put("Name", name)
            .put("Address", address.getHost())
            .put("Port", address.getPort());
    services.put(id, new Entry(service, true));
    change();
  }

  /** What its check says from now on. */
  public synchronized void check(String id, boolean passing) {
    services.computeIfPresent(id, (any, entry) -> new Entry(entry.service(), passing));
    change();
  }

  /** Takes it away by hand. */
  public synchronized void remove(String id) {
    services.remove(id);
    change();
  }

  /** Looks at the HTTP checks once, as the agent does at their intervals. */
  public void runChecks() throws IOException {
    for (Map.Entry<String, JsonNode> each : services().entrySet()) {
      JsonNode check = each.getValue().path("Check");
      if (!check.isMissingNode()) {
        URI target = URI.create(check.path("HTTP").asString());
        HttpURLConnection connection = (HttpURLConnection) target.toURL().openConnection();
        check(each.getKey(), connection.getResponseCode() / 100 == 2);
        connection.disconnect();
      }
    }
  }

  /** From now on every reply has this status; 0: no longer. Wakes the queries that wait. */
  public synchronized void fail(int status) {
    failing = status;
    notifyAll();
  }

  /** Whether it takes requests from now on and says nothing. */
  public synchronized void hang(boolean hangs) {
    hanging = hangs;
    notifyAll();
  }

  /** What becomes of the bodies of its health replies. */
  public synchronized void garble(UnaryOperator<String> what) {
    garbage = what;
    change();
  }

  /** As after a restart with another state: the index begins anew. */
  public synchronized void rewind(long to) {
    index = to;
    notifyAll();
  }

  /** Refuses whoever does not have this token. */
  public synchronized void require(String wanted) {
    token = wanted;
  }

  /** Is no longer there; connections are refused. */
  public void stop() {
    synchronized (this) {
      down = true;
      notifyAll();
    }
    server.stop(0);
  }

  /** Is there again on the same port, and with the same services. */
  public void restart() throws IOException {
    synchronized (this) {
      down = false;
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
    serve();
  }

  private void change() {
    index++;
    notifyAll();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String target = exchange.getRequestURI().toString();
    requests.add(exchange.getRequestMethod() + " " + target);
    byte[] body = exchange.getRequestBody().readAllBytes();
    try {
      reply(exchange, exchange.getRequestURI().getPath(), body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private void reply(HttpExchange exchange, String path, byte[] body)
      throws IOException, InterruptedException {
    synchronized (this) {
      while (hanging && !down) {
        wait();
      }
      String given = exchange.getRequestHeaders().getFirst("X-Consul-Token");
      if (failing != 0) {
        send(exchange, failing, "rpc error: No cluster leader");
      } else if (!token.isEmpty() && !token.equals(given)) {
        send(exchange, 403, "Permission denied: token lacks the right");
      } else if (path.startsWith("/v1/health/service/")) {
        health(exchange, path.substring("/v1/health/service/".length()));
      } else if (path.equals("/v1/agent/service/register")) {
        JsonNode service = JSON.readTree(body);
        boolean passing = service.path("Check").path("Status").asString("").equals("passing");
        services.put(service.path("ID").asString(), new Entry(service, passing));
        change();
        send(exchange, 200, "");
      } else if (path.startsWith("/v1/agent/service/deregister/")) {
        boolean known = services.remove(last(path)) != null;
        change();
        send(exchange, known ? 200 : 404, known ? "" : "Unknown service ID");
      } else if (path.startsWith("/v1/agent/service/")) {
        Entry entry = services.get(last(path));
        send(exchange, entry == null ? 404 : 200, entry == null ? "" : entry.service().toString());
      } else {
        send(exchange, 404, "");
      }
    }
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Blocks while there is nothing newer than the index that is named, but no longer than told. */
  private void health(HttpExchange exchange, String name) throws IOException, InterruptedException {
    Map<String, String> query = query(exchange.getRequestURI());
    long seen = Long.parseLong(query.getOrDefault("index", "0"));
    long wait = Long.parseLong(query.getOrDefault("wait", "300000ms").replace("ms", ""));
    long end = System.nanoTime() + wait * 1_000_000;
    while (seen > 0 && index == seen && failing == 0 && !down) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    if (down || failing != 0) {
      send(exchange, failing == 0 ? 500 : failing, "");
      return;
    }
    exchange.getResponseHeaders().set("X-Consul-Index", Long.toString(index));
    send(exchange, 200, garbage.apply(entries(name, query.containsKey("passing"))));
  }

  private String entries(String name, boolean passing) {
    List<JsonNode> entries = new ArrayList<>();
    for (Entry entry : services.values()) {
      JsonNode service = entry.service();
      if (service.path("Name").asString().equals(name) && (entry.passing() || !passing)) {
        var node = JSON.createObjectNode();
        node.set("Node", JSON.createObjectNode().put("ID", "40e4a748").put("Address", "127.0.0.1"));
        node.set(
            "Service",
            JSON.createObjectNode()
                .put("ID", service.path("ID").asString())
                .put("Service", name)
                .put("Address", service.path("Address").asString(""))
                .put("Port", service.path("Port").asInt())
                .set("Weights", JSON.createObjectNode().put("Passing", 1).put("Warning", 1)));
        node.set("Checks", JSON.createArrayNode());
        entries.add(node);
      }
    }
    return entries.toString();
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : uri.getQuery().split("&")) {
      int equals = pair.indexOf('=');
      query.put(
          equals < 0 ? pair : pair.substring(0, equals),
          equals < 0 ? "" : pair.substring(equals + 1));
    }
    return query;
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    stop();
    threads.shutdownNow();
  }
}
