package app.users;

import dev.galvanic.annotation.Naming;
import dev.galvanic.annotation.Replies;
import dev.galvanic.annotation.Service;

@Service(name = "user-service", naming = Naming.CAMEL_CASE, replies = Replies.PLAIN)
final class UserService {}
