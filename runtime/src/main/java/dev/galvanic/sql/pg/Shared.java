package dev.galvanic.sql.pg;

import java.time.Duration;

/**
 * What all calls of one database have in common.
 *
 * @param slowTimeout how long a statement that is marked as slow may run outside of a request
 */
record Shared(
    Stages stages,
    Counters counters,
    SlowLog slowLog,
    Leaks leaks,
    Codecs codecs,
    Duration slowTimeout) {}
