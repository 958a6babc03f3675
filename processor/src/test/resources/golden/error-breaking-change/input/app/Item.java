package app;

record Item(int id, String title, Color color) {}
