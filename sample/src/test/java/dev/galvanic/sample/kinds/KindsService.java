package dev.galvanic.sample.kinds;

import dev.galvanic.annotation.Naming;
import dev.galvanic.annotation.Service;
import dev.galvanic.annotation.UnknownMembers;

/** Things of every kind. */
@Service(name = "kinds-service", naming = Naming.SNAKE_CASE, unknownMembers = UnknownMembers.REFUSE)
final class KindsService {}
