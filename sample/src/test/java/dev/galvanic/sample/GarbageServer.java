package dev.galvanic.sample;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server of something else, on the port where a service is looked for. */
final class GarbageServer implements AutoCloseable {
  private final ServerSocket server;
  private final Thread thread = new Thread(this::serve, "garbage");

  GarbageServer() throws IOException {
    server = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    thread.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  private void serve() {
    try {
      while (true) {
        try (Socket socket = server.accept()) {
          socket.getInputStream().read(new byte[1024]);
          socket
              .getOutputStream()
              .write("SSH-2.0-OpenSSH_10.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
      }
    } catch (SocketException e) {
      if (!server.isClosed()) {
        throw new IllegalStateException(e);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
