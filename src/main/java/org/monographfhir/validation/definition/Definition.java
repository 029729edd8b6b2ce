package org.monographfhir.validation.definition;

import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * One definition and where it came from.
 *
 * @param file the file as the user knows it
 * @param canonical its canonical URL, or type and id for the one kind that has none (NamingSystem)
 * @param text what the file holds
 * @param resource the same, read
 */
record Definition(String file, String canonical, String text, IBaseResource resource) {}
