package users;

import java.util.Optional;

/** A person, whose name is in two parts now. */
public record User(int userId, String firstName, String lastName, Optional<String> nickName) {}
