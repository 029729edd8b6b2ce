package org.monographfhir.server;

import java.time.Duration;

/**
 * How long to wait for a server, and how often to try again.
 *
 * @param connect for the connection
 * @param first for one request as long as nothing there has ever answered: what is behind a wrong
 *     port may take connections and say nothing
 * @param request for one request, until the last byte of its answer
 * @param retries how often a request is sent again, at most
 * @param firstWait before it is sent again for the first time; doubles from there
 * @param longestWait the most that doubling leads to, and the most that a server may ask for
 */
public record Pace(
    Duration connect,
    Duration first,
    Duration request,
    int retries,
    Duration firstWait,
    Duration longestWait) {}
