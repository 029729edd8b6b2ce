package org.monographfhir.hooks;

/**
 * What one client may take from the others.
 *
 * @param bytes of a body
 * @param seconds for sending one, and for taking the answer
 * @param atOnce requests that are worked on at once; others wait, and of very many some are turned
 *     away
 */
public record Limits(int bytes, int seconds, int atOnce) {}
