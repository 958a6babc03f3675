package app;

record Pair<A, B>(A first, B second) {}
