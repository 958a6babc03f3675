package app;

import dev.galvanic.annotation.Replies;
import dev.galvanic.annotation.Service;

@Service(name = "shop", title = "The shop", version = "2.1", replies = Replies.PLAIN)
final class Shop {}
