package app;

record Removed(long id, int pieces) {}
