package app;

import org.jspecify.annotations.Nullable;

/** What is sold. */
record Item(int id, String shownName, @Nullable Color color) {}
