package dev.galvanic.client.vertx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * Answers each request with whatever bytes the script says, knowing its request line; an empty
 * answer closes the connection.
 */
final class ScriptedServer implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final Script script;

  /** Writes the answer to a request, for as long as it likes. */
  interface Script {
    /**
     * @return whether the connection stays open
     */
    boolean answer(String head, OutputStream out) throws IOException;
  }

  ScriptedServer(UnaryOperator<String> script) throws IOException {
    this(
        (head, out) -> {
          String answer = script.apply(head);
          out.write(answer.getBytes(StandardCharsets.UTF_8));
          return !answer.isEmpty();
        });
  }

  private ScriptedServer(Script script) throws IOException {
    this.script = script;
    start(this::accept);
  }

  static ScriptedServer writing(Script script) throws IOException {
    return new ScriptedServer(script);
  }

  static String json(int status, String body) {
    return "HTTP/1.1 "
        + status
        + " Any\r\nContent-Type: application/json\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  /** The request lines and headers, one text a request. */
  List<String> requests() {
    return requests;
  }

  int connections() {
    return open.size();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        open.add(connection);
        start(() -> serve(connection));
      }
    } catch (IOException e) {
      // Closed: the test is over.
      return;
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
      OutputStream out = connection.getOutputStream();
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        requests.add(head);
        if (!script.answer(head, out)) {
          return;
        }
        out.flush();
      }
    } catch (IOException e) {
      // The client has gone, which some of the tests want.
      return;
    }
  }

  private static String head(BufferedReader in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      head.append(line).append('\n');
    }
    int length =
        head.toString()
            .lines()
            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
            .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
            .findFirst()
            .orElse(0);
    for (int i = 0; i < length; i++) {
      head.append((char) in.read());
    }
    return head.toString();
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "scripted-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket connection : open) {
      connection.close();
    }
  }
}
