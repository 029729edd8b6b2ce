package org.monographfhir.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What it takes to talk to a server.
 *
 * @param address where it is
 * @param pace how patient to be
 * @param auth where the credentials are kept, as {@code --auth} says it
 * @param authority a file with the certificates of a private authority
 * @param environment the environment variables
 * @param clock tells when a token ends
 * @param notes takes a line whenever something is sent again
 */
public record Connection(
    ServerAddress address,
    Pace pace,
    Optional<String> auth,
    Optional<Path> authority,
    UnaryOperator<String> environment,
    Clock clock,
    Consumer<String> notes) {}
