package users;

import dev.galvanic.annotation.Naming;
import dev.galvanic.annotation.Replies;
import dev.galvanic.annotation.Service;

/** Users, by bare replies in camelCase: whoever calls it need not know. */
@Service(name = "user-service", naming = Naming.CAMEL_CASE, replies = Replies.PLAIN)
public final class UserService {}
