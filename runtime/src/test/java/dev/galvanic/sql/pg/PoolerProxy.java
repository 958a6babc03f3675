package dev.galvanic.sql.pg;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Stands before the server as a pooler does: the key that it gives a client is one of its own. */
final class PoolerProxy implements AutoCloseable {
  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int target;

  PoolerProxy(int target) throws IOException {
    this.target = target;
    start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        start(() -> copy(client, server));
        start(() -> answer(server, client));
      }
    } catch (IOException closed) {
      // the end of the test
    }
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      in.transferTo(to.getOutputStream());
    } catch (IOException closed) {
      // the other side went first
    }
  }

  /** Message by message: a type, a length that counts itself, a body. */
  private static void answer(Socket server, Socket client) {
    try (server;
        client) {
      DataInputStream in = new DataInputStream(server.getInputStream());
      OutputStream out = client.getOutputStream();
      for (int type = in.read(); type >= 0; type = in.read()) {
        int length = in.readInt();
        byte[] message = new byte[length + 1];
        message[0] = (byte) type;
        for (int i = 0; i < 4; i++) {
          message[i + 1] = (byte) (length >>> (24 - 8 * i));
        }
        in.readFully(message, 5, length - 4);
        if (type == 'K') {
          message[7] ^= 0x55;
        }
        out.write(message);
      }
    } catch (IOException closed) {
      // the other side went first
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "pooler-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
