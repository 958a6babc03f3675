package app;

record Price(int cents) {}
