package dev.galvanic.http.netty;

import dev.galvanic.http.Cors;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Replies;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What every connection of a server uses.
 *
 * @param stopping whether connections end with the reply they owe
 */
record Serving(
    Routing routing,
    HandlerRunner runner,
    Replies replies,
    Cors cors,
    HttpLimits limits,
    AtomicBoolean stopping) {}
