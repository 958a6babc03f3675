package app;

/** Each holds one of lists, without end. */
record Box<T>(T content, java.util.Optional<Box<java.util.List<T>>> inner) {}
