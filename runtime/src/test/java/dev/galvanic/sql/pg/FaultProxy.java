package dev.galvanic.sql.pg;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A TCP proxy before the server that delays or drops what the server answers, or cuts the
 * connection: at a text of the client's, or after so many bytes of the server's.
 */
public final class FaultProxy implements AutoCloseable {
  private static final long ALL = Long.MAX_VALUE / 2;

  private final ServerSocket listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
  private final List<Pipe> pipes = new CopyOnWriteArrayList<>();
  private final AtomicLong replyBytes = new AtomicLong(ALL);
  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger commits = new AtomicInteger();
  private final int target;
  private volatile String fatal = "";
  private volatile boolean abrupt;
  private volatile boolean silent;
  private volatile boolean cutWhenSpent;
  private volatile long delayMillis;

  public FaultProxy(int target) throws IOException {
    this.target = target;
    start(this::accept);
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** Passes on the client's bytes with this text in them, and cuts in place of the answer. */
  void cutAfter(String text) {
    fatal = text;
  }

  /** The same, with a reset instead of an orderly end. */
  void resetAfter(String text) {
    abrupt = true;
    fatal = text;
  }

  /** Swallows what the server answers, without closing anything. */
  void silent(boolean on) {
    silent = on;
  }

  /** What is open now is dead without a word, as after a firewall forgot it; new ones are well. */
  public void dropOpen() {
    pipes.forEach(pipe -> pipe.dropped = true);
  }

  /** Cuts every connection that is open. */
  void cutOpen() {
    pipes.forEach(Pipe::close);
  }

  /** Passes on so many bytes more of what the server answers, then cuts that connection. */
  void cutReplyAfter(long bytes) {
    cutWhenSpent = true;
    replyBytes.set(bytes);
  }

  /** Passes on so many bytes more of what the server answers; that connection is then silent. */
  void silenceReplyAfter(long bytes) {
    cutWhenSpent = false;
    replyBytes.set(bytes);
  }

  /** Everything that the server answers comes so much later. */
  void delay(long millis) {
    delayMillis = millis;
  }

  /** How many connections were opened so far. */
  public int opened() {
    return opened.get();
  }

  /** How often clients have sent a COMMIT. */
  int commits() {
    return commits.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        try {
          Pipe pipe = new Pipe(client, new Socket(InetAddress.getLoopbackAddress(), target));
          pipes.add(pipe);
          opened.incrementAndGet();
          start(pipe::copyRequests);
          start(pipe::copyReplies);
        } catch (IOException nobodyThere) {
          client.close();
        }
      }
    } catch (IOException closed) {
      // the end of the test
    }
  }

  /** One connection of a client's, with one to the server. */
  private final class Pipe {
    private final Socket client;
    private final Socket server;
    private volatile boolean doomed;
    private volatile boolean dropped;

    Pipe(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    void copyRequests() {
      try (client;
          server) {
        InputStream in = client.getInputStream();
        OutputStream out = server.getOutputStream();
        byte[] buffer = new byte[8192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
          String text = new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
          if (text.contains("COMMIT\0")) {
            commits.incrementAndGet();
          }
          doomed |= !fatal.isEmpty() && text.contains(fatal);
          if (!dropped) {
            out.write(buffer, 0, count);
          }
        }
      } catch (IOException closed) {
        // the other side went first
      }
    }

    void copyReplies() {
      try (client;
          server) {
        InputStream in = server.getInputStream();
        OutputStream out = client.getOutputStream();
        byte[] buffer = new byte[8192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
          if (doomed) {
            // It was done, and this was the answer.
            end();
            return;
          }
          if (delayMillis > 0) {
            Thread.sleep(delayMillis);
          }
          if (!silent && !dropped && !pass(out, buffer, count)) {
            return;
          }
        }
      } catch (IOException | InterruptedException closed) {
        // the other side went first
      }
    }

    /** False if that was the last of it. */
    private boolean pass(OutputStream out, byte[] buffer, int count) throws IOException {
      long left = replyBytes.get();
      if (left >= ALL / 2 || left > count) {
        replyBytes.addAndGet(-count);
        out.write(buffer, 0, count);
        return true;
      }
      out.write(buffer, 0, (int) left);
      boolean cut = cutWhenSpent;
      dropped = true;
      replyBytes.set(ALL);
      if (cut) {
        end();
      }
      return !cut;
    }

    private void end() throws IOException {
      if (abrupt) {
        client.setSoLinger(true, 0);
      }
      close();
    }

    void close() {
      try (client;
          server) {
        pipes.remove(this);
      } catch (IOException closed) {
        // both are closed all the same
      }
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
    cutOpen();
  }
}
