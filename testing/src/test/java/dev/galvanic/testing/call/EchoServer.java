package dev.galvanic.testing.call;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.galvanic.testing.TestTarget;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Answers below {@code /echo} with the request as it came: the first line, the headers that a test
 * may be about, a line each, and the body behind an empty line. Elsewhere it answers with the
 * status that is the path's last segment, and what was sent as the body.
 */
final class EchoServer implements AutoCloseable, TestTarget {
  private static final List<String> SHOWN = List.of("Accept", "Content-Type", "Cookie", "X-A");

  private final HttpServer server;

  EchoServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/echo", EchoServer::echo);
    server.createContext("/status", EchoServer::status);
    server.start();
  }

  @Override
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void echo(HttpExchange exchange) throws IOException {
    StringBuilder said = new StringBuilder();
    said.append(exchange.getRequestMethod()).append(' ').append(exchange.getRequestURI());
    for (String name : SHOWN) {
      for (String value : exchange.getRequestHeaders().getOrDefault(name, List.of())) {
        said.append('\n').append(name).append(": ").append(value);
      }
    }
    String body = body(exchange);
    answer(exchange, 200, body.isEmpty() ? said.toString() : said + "\n\n" + body);
  }

  private static void status(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    answer(exchange, Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)), body(exchange));
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
