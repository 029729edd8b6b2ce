package org.monographfhir.validation.definition;

import org.hl7.fhir.r4.model.MetadataResource;

/**
 * One definition and where it came from.
 *
 * @param file the file as the user knows it
 * @param canonical its canonical URL, or type and id for the one kind that has none (NamingSystem)
 * @param resource what the file holds
 */
record Definition(String file, String canonical, MetadataResource resource) {}
