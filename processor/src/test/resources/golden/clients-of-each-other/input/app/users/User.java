package app.users;

public record User(int id, String fullName) {}
