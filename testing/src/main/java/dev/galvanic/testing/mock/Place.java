package dev.galvanic.testing.mock;

/** Where in a test something was said: {@code UserResourceTest.java:31}. */
record Place(String text) {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  /** The first line on this thread's stack that is neither this package's nor a mock's. */
  static Place here() {
    return WALKER.walk(
        frames ->
            frames
                .filter(frame -> !ours(frame.getDeclaringClass()))
                .findFirst()
                .map(frame -> new Place(frame.getFileName() + ":" + frame.getLineNumber()))
                .orElseGet(() -> new Place("an unknown place")));
  }

  private static boolean ours(Class<?> type) {
    return ClientMock.class.isAssignableFrom(type)
        || type.getPackageName().equals(Place.class.getPackageName());
  }

  @Override
  public String toString() {
    return text;
  }
}
