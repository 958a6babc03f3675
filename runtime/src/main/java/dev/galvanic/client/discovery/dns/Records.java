package dev.galvanic.client.discovery.dns;

import java.time.Duration;
import java.util.List;

/**
 * The records of a name of one type; none, if the name or the type does not exist.
 *
 * @param age how long they may be used
 */
record Records<T>(List<T> all, Duration age) {}
