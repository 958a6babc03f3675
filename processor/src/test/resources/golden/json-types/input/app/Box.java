package app;

import org.jspecify.annotations.Nullable;

/** Whatever it is. */
record Box<T>(T content, @Nullable Box<T> next) {}
