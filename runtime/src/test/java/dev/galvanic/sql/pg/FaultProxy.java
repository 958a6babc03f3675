package dev.galvanic.sql.pg;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A TCP proxy before the server that drops what the server answers, or cuts the connection. */
final class FaultProxy implements AutoCloseable {
  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final int target;
  private volatile String cutAfter = "";
  private volatile boolean silent;
  private volatile boolean abrupt;

  FaultProxy(int target) throws IOException {
    this.target = target;
    start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Passes on the client's bytes with this text in them, and cuts before the answer. */
  void cutAfter(String text) {
    cutAfter = text;
  }

  /** The same, with a reset instead of an orderly end. */
  void resetAfter(String text) {
    abrupt = true;
    cutAfter = text;
  }

  /** Swallows what the server answers, without closing anything. */
  void silent(boolean on) {
    silent = on;
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.addAll(List.of(client, server));
        start(() -> copy(client, server, true));
        start(() -> copy(server, client, false));
      }
    } catch (IOException closed) {
      // the end of the test
    }
  }

  private void copy(Socket from, Socket to, boolean fromClient) {
    byte[] buffer = new byte[8192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        String text = new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
        boolean cut = fromClient && !cutAfter.isEmpty() && text.contains(cutAfter);
        if (cut) {
          silent = true;
        }
        if (fromClient || !silent) {
          out.write(buffer, 0, count);
        }
        if (cut) {
          // Time for the server to do it.
          Thread.sleep(300);
          if (abrupt) {
            from.setSoLinger(true, 0);
          }
          return;
        }
      }
    } catch (IOException | InterruptedException closed) {
      // the other side went first
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "fault-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : new ArrayList<>(sockets)) {
      socket.close();
    }
  }
}
