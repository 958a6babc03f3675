package dev.galvanic.http;

/**
 * Whether a request has changed anything so far, wherever its work goes on: what it reads after
 * that has to show it. Safe for any thread.
 */
public final class Changes {
  private volatile boolean made;

  /** Something may be changed from now on; that is never taken back. */
  public void make() {
    made = true;
  }

  public boolean made() {
    return made;
  }
}
