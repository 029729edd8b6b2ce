package org.monographfhir.kit;

import java.util.SortedMap;

/**
 * A kit.
 *
 * @param files the content of each file, by its path
 * @param leftOut how many Bundles are not in it, because they would not be what they are said to be
 */
public record Kit(SortedMap<String, byte[]> files, int leftOut) {}
