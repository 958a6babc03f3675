package app;

record Part(int weight) {}
