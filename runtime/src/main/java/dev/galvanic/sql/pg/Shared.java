package dev.galvanic.sql.pg;

import dev.galvanic.sql.StatementWatch;
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
    StatementWatch watch,
    Duration slowTimeout) {}
