package app;

record Box<T>(T content) {}
