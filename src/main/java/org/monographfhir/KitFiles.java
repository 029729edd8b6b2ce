package org.monographfhir;

import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * The kit for testers.
 *
 * @param files the content of each file, by its path
 * @param leftOut how many Bundles are not in it, because the server has no room for them
 */
@API(status = API.Status.INTERNAL)
public record KitFiles(SortedMap<String, byte[]> files, int leftOut) {}
