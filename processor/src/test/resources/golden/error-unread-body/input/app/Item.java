package app;

record Item(String name) {}
