package org.monographfhir.publish;

import java.util.SortedMap;

/**
 * The kit for testers.
 *
 * @param files the content of each file, by its path
 * @param leftOut how many Bundles are not in it, because the server has no room for them
 */
public record KitFiles(SortedMap<String, byte[]> files, int leftOut) {}
