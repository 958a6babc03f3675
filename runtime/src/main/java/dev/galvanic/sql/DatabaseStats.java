package dev.galvanic.sql;

/**
 * What a database does now and has done since it was opened.
 *
 * @param poolSize how many connections may be leased at once
 * @param leased connections that are leased or being opened now
 * @param idle connections of the pool that nobody has
 * @param waiting callers that wait for one
 * @param opened connections that were opened, those for plain reads among them
 * @param closed connections that were closed or lost
 * @param acquireTimeouts callers that got none in time, or were too many
 * @param pipelined plain reads that are sent and not answered
 * @param slowStatements statements that took longer than the threshold of the slow log
 * @param retries transactions that were run again
 * @param leaks leases that were held for too long, and streams that nobody closed
 */
public record DatabaseStats(
    int poolSize,
    int leased,
    int idle,
    int waiting,
    long opened,
    long closed,
    long acquireTimeouts,
    int pipelined,
    long slowStatements,
    long retries,
    long leaks) {}
