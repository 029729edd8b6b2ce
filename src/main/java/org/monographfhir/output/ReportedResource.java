package org.monographfhir.output;

/**
 * A resource that a file became.
 *
 * @param type the FHIR type
 * @param key what a server matches it by
 * @param fullUrl its address inside the Bundle
 */
public record ReportedResource(String type, String key, String fullUrl) {}
