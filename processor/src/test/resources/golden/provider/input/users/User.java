package users;

import java.util.Optional;

/** A person. */
public record User(int userId, String fullName, Optional<String> nickName) {}
