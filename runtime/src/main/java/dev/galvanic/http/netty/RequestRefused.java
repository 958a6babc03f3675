package dev.galvanic.http.netty;

/** A request that gets an error reply before any route is looked for. */
final class RequestRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final boolean closing;

  private RequestRefused(int status, boolean closing, String error) {
    // Without a stack trace: whoever floods a server with nonsense shall not be worth one each.
    super(error, null, false, false);
    this.status = status;
    this.closing = closing;
  }

  /** After this one nobody can say where the next request begins: the connection ends. */
  static RequestRefused closing(int status, String error) {
    return new RequestRefused(status, true, error);
  }

  /** The request is well framed, and the connection goes on. */
  static RequestRefused keeping(int status, String error) {
    return new RequestRefused(status, false, error);
  }

  int status() {
    return status;
  }

  boolean isClosing() {
    return closing;
  }

  String error() {
    return String.valueOf(getMessage());
  }
}
