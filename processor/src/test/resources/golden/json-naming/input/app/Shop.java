package app;

import dev.galvanic.annotation.Naming;
import dev.galvanic.annotation.Service;
import dev.galvanic.annotation.UnknownMembers;

@Service(name = "shop", naming = Naming.CAMEL_CASE, unknownMembers = UnknownMembers.REFUSE)
final class Shop {}
