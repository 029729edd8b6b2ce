package org.monographfhir.server;

import java.time.Instant;

/**
 * What a token endpoint gave.
 *
 * @param value secret
 * @param until when it ends
 */
record AccessToken(String value, Instant until) {}
