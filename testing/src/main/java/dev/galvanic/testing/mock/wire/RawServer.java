package dev.galvanic.testing.mock.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server on a free port of 127.0.0.1, a thread for each connection, that sends what it is told.
 */
public final class RawServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RawServer.class);

  private final ServerSocket server;
  private final Function<Received, Sent> answers;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final String name;

  private RawServer(String name, ServerSocket server, Function<Received, Sent> answers) {
    this.name = name;
    this.server = server;
    this.answers = answers;
  }

  /**
   * Starts one.
   *
   * @param name by which its threads are called
   * @param answers is asked on the thread of a connection
   */
  public static RawServer start(String name, Function<Received, Sent> answers) {
    try {
      RawServer started =
          new RawServer(name, new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), answers);
      started.thread(started::accept);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it answers. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  private void thread(Runnable task) {
    Thread thread = new Thread(task, "mock-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        if (server.isClosed()) {
          // It came while the server closed, which may have looked at those that are open before.
          socket.close();
        }
        thread(() -> serve(socket));
      } catch (IOException e) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      RequestInput in = new RequestInput(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      boolean goesOn = true;
      while (goesOn) {
        Optional<Received> request = in.next();
        goesOn = request.isPresent() && answer(request.get(), out);
      }
    } catch (IOException gone) {
      // The client went away, or sent what is no request: it has a word of its own for that.
      LOG.debug("mock of {}: {}", name, gone.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(socket);
    }
  }

  /** Whether the connection stays open. */
  private boolean answer(Received request, OutputStream out)
      throws IOException, InterruptedException {
    Sent sent = answers.apply(request);
    TimeUnit.NANOSECONDS.sleep(sent.after().toNanos());
    out.write(sent.bytes());
    out.flush();
    return !sent.close()
        && request.header("Connection").filter("close"::equalsIgnoreCase).isEmpty();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
