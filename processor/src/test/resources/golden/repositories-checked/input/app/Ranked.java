package app;

record Ranked(int id, String name, long rank) {}
