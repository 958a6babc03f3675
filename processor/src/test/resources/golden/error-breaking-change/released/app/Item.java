package app;

record Item(int id, String name, Color color) {}
