package app;

record Money(long cents) {}
