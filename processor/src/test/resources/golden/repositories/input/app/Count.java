package app;

/** No table, and read from rows all the same. */
record Count(Color color, long howMany) {}
