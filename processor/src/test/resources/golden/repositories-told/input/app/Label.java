package app;

record Label(String name, String text) {}
