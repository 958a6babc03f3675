package dev.galvanic.boot;

import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.DatabaseStats;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What can be asked about a service from within.
 *
 * @param loops its event loops
 * @param threads those on which it may block
 * @param database what its database does; empty while it has none
 */
public record Inside(
    EventLoops loops, BlockingThreads threads, Supplier<Optional<DatabaseStats>> database) {}
