package org.monographfhir.output;

/**
 * A file of resources, as the manifest names it.
 *
 * @param file its name in the folder
 * @param sha256 hash of its bytes
 * @param bytes its size
 * @param entries how many resources it holds
 */
record WrittenFile(String file, String sha256, long bytes, int entries) {}
