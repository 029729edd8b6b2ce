package org.monographfhir.hooks;

/**
 * What one client may take from the others.
 *
 * @param bytes of a body
 * @param seconds for sending one, for waiting in turn, and for taking the answer
 * @param atOnce clients that are listened to at once; others wait, and of very many some are turned
 *     away
 */
public record ClientLimits(int bytes, int seconds, int atOnce) {}
