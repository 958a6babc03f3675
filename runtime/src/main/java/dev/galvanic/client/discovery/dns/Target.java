package dev.galvanic.client.discovery.dns;

/**
 * An SRV record (RFC 2782).
 *
 * @param host with a dot at its end; only a dot: the service is decidedly not there
 */
record Target(int priority, int weight, int port, String host) {}
